package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What all stories of a document (body, headers, notes, text boxes) share while it is written.
 *
 * @param tanda ids that are written, each once
 * @param idJudul headings that the outline points to
 */
record Bersama(
        PenulisFo fo,
        GayaWord gaya,
        Penomoran penomoran,
        Laporan laporan,
        Catatan catatan,
        Set<String> tanda,
        Map<Element, String> idJudul) {}
