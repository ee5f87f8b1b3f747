/** Copies of nodes, to new nodes and onto existing ones. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;
