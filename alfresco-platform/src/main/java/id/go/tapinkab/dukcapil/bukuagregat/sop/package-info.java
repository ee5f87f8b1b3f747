/**
 * The rules of SOP 800/032-SOP/DUKCAPIL/2022 ({@code sop.md}) as values and pure functions: who
 * does which step, in which working time, who may change the draft and what becomes of the
 * initials.
 */
package id.go.tapinkab.dukcapil.bukuagregat.sop;
