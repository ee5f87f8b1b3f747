/** Locks on nodes, and named locks for jobs. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.lock;
