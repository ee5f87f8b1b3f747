/** Work that nobody asks for: finding DKB files whose processing was lost. */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;
