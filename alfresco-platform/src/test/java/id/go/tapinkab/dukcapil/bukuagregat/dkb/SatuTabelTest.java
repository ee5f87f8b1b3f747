package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.CONTOH;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.berkas;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.kelompokUmur;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.semua;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.zip;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One table per file, as offices exchange them: alone, as a zip. */
class SatuTabelTest {

    private static void periksaSemua(HasilBaca hasil) {
        assertThat(hasil.kubus().kosong()).isFalse();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(3_000);
        long islamPerempuan = CONTOH.hitung(o -> o.agama() == 1 && !o.laki());
        assertThat(Uji.nilai(hasil, "6305", Variabel.AGAMA, "Islam", JenisKelamin.PEREMPUAN))
                .isEqualTo(islamPerempuan);
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "75+", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 75));
        assertThat(Uji.nilai(hasil, "6305", Variabel.GOLONGAN_DARAH, "A+", JenisKelamin.LAKI_LAKI))
                .isEqualTo(CONTOH.hitung(o -> o.darah() == 5 && o.laki()));
        assertThat(
                        Uji.nilai(
                                hasil,
                                "630501",
                                Variabel.PEKERJAAN,
                                "DUTA BESAR",
                                JenisKelamin.JUMLAH))
                .isEqualTo(
                        CONTOH.hitung(o -> o.pekerjaan() == 55 && o.desa().startsWith("63.05.01")));
        assertThat(Uji.nilai(hasil, "6305", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEqualTo(1_000);
        assertThat(Uji.nilai(hasil, "6305", Variabel.KTP, Kategori.MEMILIKI, JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 17 && o.agama() != 2));
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.DISABILITAS,
                                "Cacat Lainnya",
                                JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.cacat() == 6));
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.HUBUNGAN_KELUARGA,
                                "Kepala Keluarga",
                                JenisKelamin.JUMLAH))
                .isEqualTo(1_000);
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.KELOMPOK_USIA,
                                Kategori.PRODUKTIF,
                                JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 15 && o.umur() < 65));
    }

    @Test
    void manyFiles_areOneDelivery() {
        HasilBaca hasil = Uji.baca(berkas(semua()), "2024-I", List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.layout()).isEqualTo("satu-tabel");
        assertThat(hasil.berkas()).allMatch(b -> b.layout().equals("satu-tabel"));
        assertThat(hasil.berkas()).allMatch(b -> b.baris() == 4);
        periksaSemua(hasil);
    }

    @Test
    void aZipOfThem_isTheSameDelivery() throws IOException {
        HasilBaca hasil =
                Uji.baca(List.of(Uji.berkas("kiriman.zip", zip(semua()))), "2024-I", List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.layout()).isEqualTo("satu-tabel");
        assertThat(hasil.berkas()).hasSize(1);
        assertThat(hasil.berkas().get(0).lembar()).contains("agama.csv", "ktp.csv");
        periksaSemua(hasil);
    }

    @Test
    void filesOfAZipThatContradict_areRefused() throws IOException {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("a.csv", "kode,lk,pr\n63.05.01,5,6\n63.05.02,7,8\n");
        isi.put("b.csv", "kode,lk,pr\n63.05.01,5,6\n63.05.02,7,9\n");
        HasilBaca hasil =
                Uji.baca(List.of(Uji.berkas("kiriman.zip", zip(isi))), "2024-I", List.of());
        assertThat(Uji.kode(hasil)).contains("TOLAK NILAI_BERTENTANGAN");
    }

    @Test
    void aZipOfOtherThings_isRefused() throws IOException {
        assertThat(Uji.kode(Uji.baca(zip(Map.of("word/document.xml", "<w/>")))))
                .containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(Uji.kode(Uji.baca(zip(Map.of("__MACOSX/._a", "\0\5\26\7")))))
                .containsExactly("TOLAK BERKAS_KOSONG");
    }

    @Test
    void bloodTypesWithOneLetterForTheSex_areNotTakenForRhesus() {
        HasilBaca hasil =
                Uji.baca(
                        "kode_wilayah,a_l,a_p,b_l,b_p,ab_l,ab_p,o_l,o_p\n"
                                + "63.05.01,1,2,3,4,5,6,7,8\n63.05.02,1,1,1,1,1,1,1,1\n",
                        "2024-I");
        assertThat(Uji.nilai(hasil, "630501", Variabel.GOLONGAN_DARAH, "A", JenisKelamin.PEREMPUAN))
                .isEqualTo(2);
        assertThat(Uji.nilai(hasil, "630501", Variabel.GOLONGAN_DARAH, "AB", JenisKelamin.JUMLAH))
                .isEqualTo(11);
    }

    @Test
    void aCrossTable_givesBothItsMargins() {
        List<String> judul = new ArrayList<>();
        List<String> status = List.of("belum_kawin", "kawin", "cerai_hidup", "cerai_mati");
        for (int i = 0; i < 16; i++) {
            String umur =
                    i == 15
                            ? "lebih_75"
                            : String.format(Locale.ROOT, "%02d_%02d", i * 5, i * 5 + 4);
            status.forEach(s -> judul.add(umur + "_" + s));
        }
        String tabel =
                CONTOH.satuTabel(
                        judul,
                        List.of("_lk", "_pr"),
                        (o, k) -> Math.min(o.umur() / 5, 15) == k / 4 && o.kawin() == k % 4 + 1);
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("silang.csv", tabel),
                                Uji.berkas("umur.csv", kelompokUmur())),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.nilai(hasil, "6305", Variabel.STATUS_KAWIN, "Kawin", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.kawin() == 2));
    }

    @Test
    void aCrossTableOfThePeopleWithDisabilities_saysNothingOfAllPeople() {
        HasilBaca hasil =
                Uji.baca(
                        "kode_wilayah,fisik_tamat_sd_sederajat_l,fisik_tamat_sd_sederajat_p,"
                                + "netra_buta_strata_ii_l,netra_buta_strata_ii_p\n"
                                + "63.05.01,1,2,3,4\n63.05.02,1,1,1,1\n",
                        "2024-I");
        assertThat(hasil.kubus().variabel()).containsExactly(Variabel.DISABILITAS);
        assertThat(
                        Uji.nilai(
                                hasil,
                                "630501",
                                Variabel.DISABILITAS,
                                "Cacat Netra/Buta",
                                JenisKelamin.JUMLAH))
                .isEqualTo(7);
    }

    @Test
    void singleYearsAsRows_addUpToBands() {
        StringBuilder tabel = new StringBuilder("kode_wilayah,umur,lk,pr,jumlah\n");
        for (String desa : PendudukContoh.DESA) {
            for (int umur = 0; umur <= 95; umur++) {
                int u = umur;
                long l = CONTOH.diDesa(desa).filter(o -> o.laki() && o.umur() == u).count();
                long p = CONTOH.diDesa(desa).filter(o -> !o.laki() && o.umur() == u).count();
                tabel.append(desa + "," + umur + "," + l + "," + p + "," + (l + p) + "\n");
            }
        }
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("tunggal.csv", tabel.toString()),
                                Uji.berkas("umur.csv", kelompokUmur())),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.layout()).isEqualTo("satu-tabel");
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "15-19", JenisKelamin.LAKI_LAKI))
                .isEqualTo(CONTOH.hitung(o -> o.laki() && o.umur() >= 15 && o.umur() <= 19));
    }
}
