/** A semester of population data: year, half and cut-off date. */
package id.go.tapinkab.dukcapil.bukuagregat.semester;
