/**
 * People, groups, passwords, permissions and the guards of the public beans. Groups, entries and
 * passwords are rows; persons and groups are nodes as well, because workflow variables refer to
 * them.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;
