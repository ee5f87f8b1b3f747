/** Sites with their groups and containers; no Share dashboards. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.site;
