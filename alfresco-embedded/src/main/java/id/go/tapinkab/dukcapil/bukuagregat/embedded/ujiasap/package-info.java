/**
 * The smoke test of a running ACS with the module ({@code docker/uji-asap.sh}): a client of HTTP
 * alone, the same for ACS and for the embedded repository.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;
