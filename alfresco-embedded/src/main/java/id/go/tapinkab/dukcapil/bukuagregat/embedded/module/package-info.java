/** Modules: found on the class path, checked, and their components run at start-up, as on ACS. */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;
