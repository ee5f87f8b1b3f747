/**
 * Outgoing letters: their numbers, the yearly register, the classification list, the letter that
 * goes with the book and the agenda. Plain values and rules; where they are kept is the
 * repository's.
 */
package id.go.tapinkab.dukcapil.bukuagregat.surat;
