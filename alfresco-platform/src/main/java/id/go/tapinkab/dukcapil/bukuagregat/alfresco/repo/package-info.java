/**
 * Nodes ↔ domain: where things are kept in the repository, who acts, what a number is taken from.
 * Uses the internal services (lower-case beans): an exception through a public one would mark the
 * caller's transaction rollback-only even when it is caught.
 */
package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;
