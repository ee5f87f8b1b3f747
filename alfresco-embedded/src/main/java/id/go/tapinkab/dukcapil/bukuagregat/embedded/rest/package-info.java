/**
 * The part of ACS's public REST API (v1) that a smoke test needs: tickets, people, groups, sites'
 * containers, nodes with content and versions, processes and tasks.
 *
 * <p>Bodies, statuses and errors are those recorded on ACS 25.3, but for the texts in which ACS
 * names its own classes (an unknown field of a request body is passed over here). Not there:
 * search, renditions, comments, rules, trash can, associations, permissions of nodes.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;
