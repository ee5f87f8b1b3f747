/** The action {@code ba-agregasi}: a DKB file becomes counts, and counts a draft book. */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;
