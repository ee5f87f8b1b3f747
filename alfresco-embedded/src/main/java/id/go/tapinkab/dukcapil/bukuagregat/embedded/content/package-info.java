/** Content on disk: every write makes a new file, and a rollback removes it. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;
