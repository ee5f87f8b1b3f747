/** Region codes (Kepmendagri) and the list of the regions that a book is about. */
package id.go.tapinkab.dukcapil.bukuagregat.wilayah;
