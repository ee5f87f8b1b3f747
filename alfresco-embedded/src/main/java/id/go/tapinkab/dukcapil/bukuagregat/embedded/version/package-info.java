/**
 * Versions: frozen states of nodes, read through references of the version store. A state is a row;
 * the content it names stays in the content store.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;
