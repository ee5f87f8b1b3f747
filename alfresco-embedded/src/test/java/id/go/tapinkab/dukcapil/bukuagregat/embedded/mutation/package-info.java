/** Breaks the repository's promises on purpose, one after the other: a contract has to notice. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.mutation;
