/**
 * DOCX becomes PDF without Word or LibreOffice: WordprocessingML is translated to XSL-FO, laid out
 * by Apache FOP, and finished with PDFBox. What cannot be shown is counted and told, never dropped
 * in silence.
 */
package id.go.tapinkab.dukcapil.bukuagregat.pdf;
