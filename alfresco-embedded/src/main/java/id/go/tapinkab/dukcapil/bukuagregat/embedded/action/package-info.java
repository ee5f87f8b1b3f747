/**
 * Actions: made, run at once, or run after the commit by a small pool in transactions of their own.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;
