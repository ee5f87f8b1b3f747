package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.List;

/** Puts one region's counters into a Kubus. */
record PenulisCacah(Kubus kubus, KodeWilayah di, String berkas) {

    private static final List<JenisKelamin> KELAMIN =
            List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN);

    void keluarga(long banyak) {
        isi(Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH, banyak);
    }

    /**
     * @param umurTakTahu true when somebody's age is unknown, here or elsewhere
     */
    void orang(SusunanCacah susunan, long[] cacah, boolean umurTakTahu) {
        for (int kelamin = 0; kelamin < 2; kelamin++) {
            JenisKelamin jk = KELAMIN.get(kelamin);
            isi(Variabel.PENDUDUK, Kategori.SEMUA, jk, cacah[kelamin]);
            for (int k = 0; k < SusunanCacah.KELOMPOK; k++) {
                isi(Variabel.UMUR, Umur.KELOMPOK.get(k), jk, cacah[2 + 2 * k + kelamin]);
            }
            if (umurTakTahu) {
                isi(
                        Variabel.UMUR,
                        PencacahBiodata.TIDAK_DIKETAHUI,
                        jk,
                        cacah[2 + 2 * SusunanCacah.KELOMPOK + kelamin]);
            }
            for (int i = 0; i < susunan.kolom().size(); i++) {
                kode(
                        susunan.kolom().get(i).variabel(),
                        susunan.kode().get(i),
                        cacah,
                        susunan.awal()[i] + kelamin,
                        jk);
            }
            isi(Variabel.KTP, Kategori.WAJIB, jk, cacah[susunan.awalKtp() + kelamin]);
        }
    }

    private void kode(Variabel variabel, KodeSel kode, long[] cacah, int awal, JenisKelamin jk) {
        List<String> label = kode.label();
        for (int k = 0; k < label.size(); k++) {
            isi(variabel, label.get(k), jk, cacah[awal + 2 * k]);
        }
        if (kode.asing() > 0) {
            isi(variabel, PencacahBiodata.TIDAK_DIKETAHUI, jk, cacah[awal + 2 * label.size()]);
        }
        if (variabel == Variabel.HUBUNGAN_KELUARGA) {
            // The first relation is the head of the family.
            isi(Variabel.KK, Kategori.SEMUA, jk, cacah[awal]);
        }
    }

    private void isi(Variabel variabel, String kategori, JenisKelamin jk, long nilai) {
        kubus.isi(new Kubus.Sel(di, variabel, kategori, jk), nilai, berkas);
    }
}
