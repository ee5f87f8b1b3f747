/**
 * Guards, bound EVERY_EVENT: they hold whichever way in is taken (Share, REST, WebDAV, Java) and
 * whoever asks, administrators too. What the module itself does passes ({@code KerjaModul}).
 */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;
