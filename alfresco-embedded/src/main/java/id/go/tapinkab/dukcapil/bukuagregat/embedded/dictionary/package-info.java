/** Models read from ACS's model files, and what they define. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.dictionary;
