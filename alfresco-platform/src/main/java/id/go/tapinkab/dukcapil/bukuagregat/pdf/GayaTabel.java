package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a table's style says of its cells by where they stand: the first row, the last column, every
 * other row. What is closer to the cell wins: corners over rows over columns over bands over all.
 */
final class GayaTabel {

    /** Bits of {@code tblLook} in older documents. */
    private static final Map<String, Integer> BIT =
            Map.of(
                    "firstRow",
                    0x20,
                    "lastRow",
                    0x40,
                    "firstColumn",
                    0x80,
                    "lastColumn",
                    0x100,
                    "noHBand",
                    0x200,
                    "noVBand",
                    0x400);

    private final List<Element> rantai;
    private final Optional<Element> look;
    private final int pitaBaris;
    private final int pitaKolom;
    private final boolean berkondisi;

    /**
     * @param rantai the table style's elements, from the oldest ancestor on
     */
    GayaTabel(Collection<Element> rantai, Sifat sifat) {
        this.rantai = List.copyOf(rantai);
        this.look = sifat.unsur("tblLook");
        this.pitaBaris = Math.max(1, Unsur.angka(sifat.nilai("tblStyleRowBandSize"), 1));
        this.pitaKolom = Math.max(1, Unsur.angka(sifat.nilai("tblStyleColBandSize"), 1));
        this.berkondisi =
                this.rantai.stream()
                        .flatMap(satu -> Unsur.anak(satu).stream())
                        .anyMatch(
                                satu ->
                                        switch (satu.getLocalName()) {
                                            case "tblStylePr", "rPr", "pPr", "tcPr" -> true;
                                            default -> false;
                                        });
    }

    /** The style's elements for a cell, the winning one last: each may hold rPr, pPr and tcPr. */
    List<Element> untuk(KisiTabel kisi, int baris, KisiTabel.Sel sel) {
        if (!berkondisi) {
            return List.of();
        }
        int baris0 = nyala("firstRow") ? 1 : 0;
        int kolom0 = nyala("firstColumn") ? 1 : 0;
        boolean atas = baris < baris0;
        boolean bawah = nyala("lastRow") && baris == kisi.tr().size() - 1;
        boolean kiri = sel.kolom() < kolom0;
        boolean kanan = nyala("lastColumn") && sel.kolom() + sel.rentang() == kisi.kolom().size();
        List<String> jenis = new ArrayList<>(List.of("wholeTable"));
        if (!nyala("noVBand") && !kiri && !kanan) {
            jenis.add((sel.kolom() - kolom0) / pitaKolom % 2 == 0 ? "band1Vert" : "band2Vert");
        }
        if (!nyala("noHBand") && !atas && !bawah) {
            jenis.add((baris - baris0) / pitaBaris % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        tambah(jenis, kiri, "firstCol");
        tambah(jenis, kanan, "lastCol");
        tambah(jenis, atas, "firstRow");
        tambah(jenis, bawah, "lastRow");
        tambah(jenis, atas && kiri, "nwCell");
        tambah(jenis, atas && kanan, "neCell");
        tambah(jenis, bawah && kiri, "swCell");
        tambah(jenis, bawah && kanan, "seCell");
        List<Element> hasil = new ArrayList<>(rantai);
        for (String satu : jenis) {
            for (Element gaya : rantai) {
                Unsur.anak(gaya, "tblStylePr").stream()
                        .filter(pr -> Unsur.atribut(pr, "type").equals(satu))
                        .forEach(hasil::add);
            }
        }
        return hasil;
    }

    private static void tambah(List<String> jenis, boolean berlaku, String satu) {
        if (berlaku) {
            jenis.add(satu);
        }
    }

    private boolean nyala(String nama) {
        if (look.isEmpty()) {
            return false;
        }
        String atribut = Unsur.atribut(look.get(), nama);
        if (!atribut.isEmpty()) {
            return !atribut.equals("0") && !atribut.equals("false");
        }
        String val = Unsur.atribut(look.get(), "val");
        return val.matches("[0-9A-Fa-f]{1,8}") && (Integer.parseInt(val, 16) & BIT.get(nama)) != 0;
    }
}
