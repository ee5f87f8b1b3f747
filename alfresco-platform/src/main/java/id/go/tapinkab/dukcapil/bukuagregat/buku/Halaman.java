package id.go.tapinkab.dukcapil.bukuagregat.buku;

import javax.xml.stream.XMLStreamException;

/** A4 pages, in twentieths of a point; the binding edge is wider. */
enum Halaman {
    TEGAK(11906, 16838, 1418, 1304, 1304, 1701),
    MENDATAR(16838, 11906, 1701, 1304, 1304, 1418);

    private final int lebar;
    private final int tinggi;
    private final int atas;
    private final int kanan;
    private final int bawah;
    private final int kiri;

    Halaman(int lebar, int tinggi, int atas, int kanan, int bawah, int kiri) {
        this.lebar = lebar;
        this.tinggi = tinggi;
        this.atas = atas;
        this.kanan = kanan;
        this.bawah = bawah;
        this.kiri = kiri;
    }

    /** Width between the margins. */
    int lebarTeks() {
        return lebar - kiri - kanan;
    }

    /** How the pages of a section are numbered. */
    enum Penomoran {
        /** No header and footer at all: the cover. */
        TANPA,
        ROMAWI,
        ARAB_DARI_SATU,
        ARAB_LANJUT
    }

    /** Writes the section's {@code sectPr}. */
    void tulisBagian(PenulisWord w, Penomoran penomoran) throws XMLStreamException {
        w.buka("sectPr");
        if (penomoran != Penomoran.TANPA) {
            String kepala =
                    this == TEGAK ? HubunganDocx.ID_KEPALA : HubunganDocx.ID_KEPALA_MENDATAR;
            w.unsur("headerReference", "type", "default", "r:id", kepala);
            w.unsur("footerReference", "type", "default", "r:id", HubunganDocx.ID_KAKI);
        }
        w.unsur("type", "val", "nextPage");
        if (this == MENDATAR) {
            w.unsur("pgSz", "w", teks(lebar), "h", teks(tinggi), "orient", "landscape");
        } else {
            w.unsur("pgSz", "w", teks(lebar), "h", teks(tinggi));
        }
        w.unsur(
                "pgMar",
                "top",
                teks(atas),
                "right",
                teks(kanan),
                "bottom",
                teks(bawah),
                "left",
                teks(kiri),
                "header",
                "680",
                "footer",
                "624",
                "gutter",
                "0");
        switch (penomoran) {
            case ROMAWI -> w.unsur("pgNumType", "fmt", "lowerRoman", "start", "1");
            case ARAB_DARI_SATU -> w.unsur("pgNumType", "fmt", "decimal", "start", "1");
            case ARAB_LANJUT -> w.unsur("pgNumType", "fmt", "decimal");
            case TANPA -> {
                // the cover bears no number
            }
        }
        w.akhiri();
    }

    private static String teks(int angka) {
        return Integer.toString(angka);
    }
}
