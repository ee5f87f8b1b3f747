/** Transactions on the one data source. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.transaction;
