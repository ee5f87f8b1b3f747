/** What must be there before anybody works: site, folders, groups, rights, the rule. */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;
