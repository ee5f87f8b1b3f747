/** Check-out, check-in, and the working copies in between (contract, section 5d). */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.coci;
