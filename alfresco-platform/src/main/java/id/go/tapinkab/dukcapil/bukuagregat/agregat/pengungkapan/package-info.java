/**
 * Statistical disclosure control: which counts the public edition must withhold so that no small
 * one can be read or computed from what is printed.
 */
package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;
