/** Rules on folders: kept as nodes below them, triggered by policies, run before the commit. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;
