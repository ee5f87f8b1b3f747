/** The Kubus of counts and what is made of it: tables, indicators, reconciliation, comparison. */
package id.go.tapinkab.dukcapil.bukuagregat.agregat;
