package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import java.util.ArrayList;
import java.util.List;

/** What the sheets of one file were that gave no table; told when none of them did. */
final class TanpaTabel {

    private final List<String> judul = new ArrayList<>();
    private boolean bertabel;
    private boolean berisi;
    private boolean tanpaBaris;
    private boolean tidakDipakai;
    private boolean berangka;

    /**
     * @param hasil the sheet's table; null when it has none
     * @return true when the table is of use
     */
    boolean lihat(Telaah telaah, TabelTertelaah hasil) {
        berisi |= telaah.berisi();
        berangka |= telaah.berangka();
        if (hasil != null && telaah.adaData()) {
            bertabel = true;
            return true;
        }
        if (hasil != null && telaah.tanpaUkuran()) {
            tidakDipakai |= telaah.tidakDipakai();
            hasil.kepala().kolom().forEach(k -> judul.add(k.judul()));
        } else {
            tanpaBaris |= hasil != null;
            judul.addAll(telaah.judulTerlihat());
        }
        return false;
    }

    boolean bertabel() {
        return bertabel;
    }

    /** True when the one table is a known one that the book has no use for. */
    boolean tidakDipakai() {
        return !bertabel && tidakDipakai;
    }

    /** True for words without a table: a note that was put beside the data. */
    boolean tulisan() {
        return !bertabel && !tidakDipakai && !tanpaBaris && berisi && !berangka;
    }

    void lapor(Temuan.Tempat tempat, KumpulanTemuan temuan) {
        if (tidakDipakai) {
            temuan.catatan(
                    "KOLOM_TIDAK_DIKENAL",
                    tempat,
                    "tabel ini dikenal, tetapi tidak ada angkanya yang dipakai dalam buku.");
        } else if (!berisi || tanpaBaris) {
            temuan.tolak(
                    "BERKAS_KOSONG",
                    tempat,
                    "berkas tidak memuat baris data. Unggah berkas yang berisi.");
        } else {
            temuan.tolak(
                    "TATA_LETAK_TIDAK_DIKENAL",
                    tempat,
                    "tata letak tabel tidak dikenal. "
                            + terlihat()
                            + ". Tata letak terdekat: "
                            + LayoutTerdekat.cari(judul)
                            + ". Sertakan kolom kode atau nama wilayah dan kolom jumlah.");
        }
    }

    private String terlihat() {
        return judul.isEmpty()
                ? "Tidak terlihat baris judul"
                : "Judul yang terlihat: "
                        + String.join(
                                ", ",
                                judul.stream()
                                        .filter(Sebutan::boleh)
                                        .limit(15)
                                        .map(j -> j.length() > 40 ? j.substring(0, 40) + "…" : j)
                                        .toList());
    }
}
