/** Nodes, their associations and places. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;
