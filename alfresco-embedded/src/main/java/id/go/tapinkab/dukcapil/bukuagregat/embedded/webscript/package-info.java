/** Finds web scripts on the class path and runs them: URL, login, transaction, answer. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;
