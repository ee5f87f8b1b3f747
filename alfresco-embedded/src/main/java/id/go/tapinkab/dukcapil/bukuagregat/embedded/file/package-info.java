/** Files and folders by name, and mimetypes by file name. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.file;
