/**
 * Java-backed web scripts under {@code /dukcapil/…}: JSON in UTF-8, keys in English as in {@code
 * periksa --json}. They read through the public services, as the user who asks.
 */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;
