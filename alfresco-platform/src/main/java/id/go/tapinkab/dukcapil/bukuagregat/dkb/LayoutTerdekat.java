package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.List;

/** For a table that fits no layout: the one that its headers come nearest to. */
final class LayoutTerdekat {

    private LayoutTerdekat() {}

    static String cari(List<String> judul) {
        int wilayah = 0;
        int ukuran = 0;
        int dimensi = 0;
        int pribadi = 0;
        for (String satu : judul) {
            List<Makna> makna = Kamus.bawaan().cari(satu);
            if (!makna.isEmpty()) {
                Makna pertama = makna.get(0);
                wilayah += pertama instanceof Makna.Wilayah ? 1 : 0;
                ukuran += pertama instanceof Makna.Ukuran ? 1 : 0;
                dimensi += pertama instanceof Makna.Dimensi ? 1 : 0;
                pribadi += pertama instanceof Makna.Pribadi ? 1 : 0;
            }
        }
        if (pribadi > 1) {
            return NamaLayout.BIODATA;
        }
        if (dimensi > 1) {
            return NamaLayout.PANJANG + " (yang kurang: kolom wilayah atau jumlah)";
        }
        if (ukuran > 0) {
            return NamaLayout.LEBAR + " (yang kurang: kolom wilayah)";
        }
        return NamaLayout.LEBAR
                + (wilayah > 0 ? " (yang kurang: kolom jumlah)" : " (contohnya ada di panduan)");
    }
}
