/** The Quartz scheduler: started when everything else is up. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.job;
