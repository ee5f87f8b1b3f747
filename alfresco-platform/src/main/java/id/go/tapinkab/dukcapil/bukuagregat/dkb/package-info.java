/**
 * A delivery of DKB files becomes facts: rows → layouts (recognised by headers and shape, never by
 * a file's name) → Kubus, with findings for everything that is wrong or doubtful.
 */
package id.go.tapinkab.dukcapil.bukuagregat.dkb;
