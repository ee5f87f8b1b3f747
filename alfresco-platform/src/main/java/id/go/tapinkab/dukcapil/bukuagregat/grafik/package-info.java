/**
 * Charts as pictures, drawn without the fonts of the machine: the letters come from the module's
 * own font as outlines, so that a server without fontconfig gives the same picture as any other.
 */
package id.go.tapinkab.dukcapil.bukuagregat.grafik;
