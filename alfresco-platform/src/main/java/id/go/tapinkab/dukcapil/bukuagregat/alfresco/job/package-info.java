/** Work that nobody asks for: finding what was lost on the way, and finishing it. */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;
