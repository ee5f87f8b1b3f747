/**
 * The process {@code bukuAgregat}: started, its steps' beginnings and ends, its registration. The
 * engine lets initiator, administrators and everybody inside run-as System end any task and never
 * checks an outcome: all of that is checked here.
 */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;
