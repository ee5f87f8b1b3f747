/** Names of the content model and of the process, as constants. */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;
