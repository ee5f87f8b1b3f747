/**
 * The book: what it holds, its DOCX and its XLSX annex, the number put on it, and the figures read
 * back from a corrected DOCX.
 */
package id.go.tapinkab.dukcapil.bukuagregat.buku;
