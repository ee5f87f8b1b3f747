/**
 * Benchmarks that ship with the project: ours and a peer in turn, each run a whole process. A
 * measurement is one {@link id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.Pengukuran}.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;
