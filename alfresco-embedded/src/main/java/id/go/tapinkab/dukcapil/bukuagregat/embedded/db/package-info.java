/** The tables of the repository. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.db;
