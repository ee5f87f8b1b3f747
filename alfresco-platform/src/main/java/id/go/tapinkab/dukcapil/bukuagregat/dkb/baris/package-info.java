/** File formats as streams of rows: what a spreadsheet would show, nothing of its meaning. */
package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;
