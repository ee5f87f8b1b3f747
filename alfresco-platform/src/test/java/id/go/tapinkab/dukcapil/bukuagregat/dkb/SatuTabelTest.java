package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * One table per file, as offices exchange them: alone, as a zip, as sheets, and the DAK workbook.
 */
class SatuTabelTest {

    private static final List<String> LK_PR_JML = List.of("_lk", "_pr", "_jml");
    private static final List<String> L_P_JML = List.of("_L", "_P", "_JML");
    private static final PendudukContoh CONTOH = new PendudukContoh(7, 3_000);

    private static String famili(Variabel variabel, List<String> judul, List<String> akhiran) {
        return CONTOH.satuTabel(judul, akhiran, (o, k) -> o.kode(variabel) == k + 1);
    }

    private static String agama() {
        return famili(
                Variabel.AGAMA,
                List.of(
                        "islam",
                        "kristen",
                        "katholik",
                        "hindu",
                        "buddha",
                        "konghuchu",
                        "kepercayaan"),
                LK_PR_JML);
    }

    private static String jenisKelamin() {
        return CONTOH.satuTabel(List.of(""), List.of("lk", "pr", "jumlah"), (o, k) -> true);
    }

    private static String kelompokUmur() {
        List<String> judul = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            judul.add(String.format(Locale.ROOT, "%02d_%02d_tahun", i * 5, i * 5 + 4));
        }
        judul.add("lebih_75_tahun");
        return CONTOH.satuTabel(judul, LK_PR_JML, (o, k) -> Math.min(o.umur() / 5, 15) == k);
    }

    private static Map<String, String> semua() {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("jenis_kelamin.csv", jenisKelamin());
        hasil.put("agama.csv", agama());
        hasil.put("umur.csv", kelompokUmur());
        hasil.put(
                "kawin.csv",
                famili(
                        Variabel.STATUS_KAWIN,
                        List.of("belum_kawin", "kawin", "cerai_hidup", "cerai_mati"),
                        List.of("_lk", "_pr")));
        hasil.put(
                "pendidikan.csv",
                famili(
                        Variabel.PENDIDIKAN,
                        List.of(
                                "TIDAK_BLM_SEKOLAH",
                                "BELUM_TAMAT_SD_SEDERAJAT",
                                "TAMAT_SD_SEDERAJAT",
                                "SLTP_SEDERAJAT",
                                "SLTA_SEDERAJAT",
                                "DIPLOMA_I_II",
                                "AKADEMI_DIPL_III_S_MUDA",
                                "DIPLOMA_IV_STRATA_I",
                                "STRATA_II",
                                "STRATA_III"),
                        L_P_JML));
        hasil.put(
                "darah.csv",
                famili(
                        Variabel.GOLONGAN_DARAH,
                        List.of(
                                "a",
                                "b",
                                "ab",
                                "o",
                                "a_p",
                                "a_m",
                                "b_p",
                                "b_m",
                                "ab_p",
                                "ab_m",
                                "o_p",
                                "o_m",
                                "tidak_tahu"),
                        LK_PR_JML));
        hasil.put(
                "shdk.csv",
                famili(
                        Variabel.HUBUNGAN_KELUARGA,
                        List.of(
                                "kepala_keluarga",
                                "suami",
                                "istri",
                                "anak",
                                "menantu",
                                "cucu",
                                "orang_tua",
                                "mertua",
                                "famili_lain",
                                "pembantu",
                                "lainnya"),
                        LK_PR_JML));
        hasil.put(
                "pekerjaan.csv",
                famili(
                        Variabel.PEKERJAAN,
                        Kamus.bawaan().tabel(Variabel.PEKERJAAN).label().stream()
                                .map(l -> l.replaceAll("[^A-Za-z]+", "_").toLowerCase(Locale.ROOT))
                                .map(l -> l.equals("duta_besar") ? "duta_besar " : l)
                                .toList(),
                        List.of("_l", "_p", "_jml")));
        hasil.put(
                "disabilitas.csv",
                famili(
                        Variabel.DISABILITAS,
                        List.of(
                                "disabiltas_fisik",
                                "disabiltas_netra_buta",
                                "disabiltas_rungu_wicara",
                                "disabiltas_mental_jiwa",
                                "disabiltas_fisik_mental",
                                "disabiltas_lainya"),
                        LK_PR_JML));
        hasil.put(
                "ktp.csv",
                CONTOH.satuTabel(
                        List.of("wajib_ktp", "rekam", "belum_rekam", "ktp", "blm_ktp"),
                        LK_PR_JML,
                        (o, k) ->
                                o.umur() >= 17
                                        && switch (k) {
                                            case 0 -> true;
                                            case 1 -> o.agama() != 2;
                                            case 2 -> o.agama() == 2;
                                            case 3 -> o.agama() > 3;
                                            default -> o.agama() <= 3;
                                        }));
        hasil.put(
                "kk.csv",
                CONTOH.satuTabel(
                        List.of("kk", "memiliki", "belum_memiliki"),
                        LK_PR_JML,
                        (o, k) -> o.hubungan() == 1 && (k == 0 || (o.agama() > 1) == (k == 1))));
        hasil.put(
                "usia.csv",
                CONTOH.satuTabel(
                        List.of("usia_muda", "usia_produktif", "usia_tua"),
                        LK_PR_JML,
                        (o, k) -> (o.umur() < 15 ? 0 : o.umur() < 65 ? 1 : 2) == k));
        return hasil;
    }

    private static List<BerkasDkb> berkas(Map<String, String> isi) {
        List<BerkasDkb> hasil = new ArrayList<>();
        isi.forEach((nama, teks) -> hasil.add(Uji.berkas(nama, teks)));
        return hasil;
    }

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
    void aDocumentInAZip_isRefusedByName() throws IOException {
        assertThat(Uji.kode(Uji.baca(zip(Map.of("word/document.xml", "<w/>")))))
                .containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(Uji.kode(Uji.baca(zip(Map.of("__MACOSX/._a", "x")))))
                .containsExactly("TOLAK BERKAS_KOSONG");
        HasilBaca hasil = Uji.baca(zip(Map.of("a.csv", jenisKelamin(), "surat.pdf", "%PDF-1.7")));
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(Uji.temuan(hasil, "FORMAT_TIDAK_DIDUKUNG").pesan()).contains("surat.pdf");
    }

    private static byte[] zip(Map<String, String> isi) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ke)) {
            for (Map.Entry<String, String> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return ke.toByteArray();
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

    @Test
    void theDakWorkbook_isReadSheetBySheet() throws IOException {
        HasilBaca hasil = Uji.baca(List.of(Uji.berkas("dak.xlsx", dak(0))), "2024-I", List.of());
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(hasil.layout()).isEqualTo("dak");
        assertThat(hasil.berkas().get(0).lembar())
                .containsExactly("JUMDUK", "PRODUKTIF_NON", "JUMDUK_KELUMUR");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(3_000);
        assertThat(Uji.nilai(hasil, "630502", Variabel.UMUR, "00-04", JenisKelamin.PEREMPUAN))
                .isEqualTo(
                        CONTOH.hitung(
                                o -> !o.laki() && o.umur() < 5 && o.desa().startsWith("63.05.02")));
    }

    @Test
    void sheetsOfTheDakWorkbookThatDisagree_areRefused() throws IOException {
        HasilBaca hasil = Uji.baca(List.of(Uji.berkas("dak.xlsx", dak(1))), "2024-I", List.of());
        assertThat(Uji.kode(hasil)).contains("TOLAK JUMLAH_TIDAK_COCOK");
    }

    /** Header rows, subtotals in between and codes as in the sheets that offices use. */
    private static byte[] dak(int salah) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            Sheet jumduk = buku.createSheet("JUMDUK");
            baris(jumduk, 0, "JUMLAH PENDUDUK MENURUT JENIS KELAMIN");
            baris(jumduk, 1, "KABUPATEN TAPIN");
            baris(
                    jumduk,
                    3,
                    "NOKEC",
                    "NO_KEL",
                    "NAMA_KEC",
                    "NAMA_KEL",
                    "LAKI",
                    "PEREMPUAN",
                    "JUMLAH");
            Sheet usia = buku.createSheet("PRODUKTIF_NON");
            baris(usia, 0, "KODE", "WILAYAH", "USIA_MUDA", "USIA_PRODUKTIF", "USIA_TUA");
            Sheet umur = buku.createSheet("JUMDUK_KELUMUR");
            List<Object> judul = new ArrayList<>(List.of("KODE", "WILAYAH"));
            for (String kelompok : Umur.KELOMPOK) {
                String nama = kelompok.equals("75+") ? ">75" : kelompok;
                judul.addAll(List.of(nama + " L", nama + " P", nama + " JUMLAH"));
            }
            baris(umur, 5, judul.toArray());
            int di = 4;
            int diUsia = 1;
            int diUmur = 6;
            for (String kecamatan : List.of("63.05.01", "63.05.02")) {
                String nama = kecamatan.endsWith("1") ? "BINUANG" : "TAPIN SELATAN";
                List<PendudukContoh.Orang> semua =
                        CONTOH.orang.stream().filter(o -> o.desa().startsWith(kecamatan)).toList();
                long l = semua.stream().filter(PendudukContoh.Orang::laki).count();
                baris(
                        jumduk,
                        di++,
                        kecamatan.substring(6),
                        "",
                        nama,
                        "",
                        l,
                        semua.size() - l,
                        semua.size());
                for (String desa : PendudukContoh.DESA) {
                    if (desa.startsWith(kecamatan)) {
                        long dl = CONTOH.diDesa(desa).filter(PendudukContoh.Orang::laki).count();
                        long d = CONTOH.diDesa(desa).count();
                        String namaDesa =
                                Uji.DAFTAR
                                        .cari(new KodeWilayah(desa.replace(".", "")))
                                        .orElseThrow()
                                        .nama();
                        baris(
                                jumduk,
                                di++,
                                kecamatan.substring(6),
                                desa.substring(9),
                                nama,
                                namaDesa,
                                dl,
                                d - dl,
                                d);
                        List<Object> isi = new ArrayList<>(List.of(desa, namaDesa));
                        for (int k = 0; k < 16; k++) {
                            int kelompok = k;
                            long kl =
                                    CONTOH.diDesa(desa)
                                            .filter(
                                                    o ->
                                                            o.laki()
                                                                    && Math.min(o.umur() / 5, 15)
                                                                            == kelompok)
                                            .count();
                            long kp =
                                    CONTOH.diDesa(desa)
                                            .filter(
                                                    o ->
                                                            !o.laki()
                                                                    && Math.min(o.umur() / 5, 15)
                                                                            == kelompok)
                                            .count();
                            isi.addAll(List.of(kl, kp, kl + kp));
                        }
                        baris(umur, diUmur++, isi.toArray());
                        baris(
                                usia,
                                diUsia++,
                                desa.replace(".", ""),
                                namaDesa,
                                CONTOH.diDesa(desa).filter(o -> o.umur() < 15).count() + salah,
                                CONTOH.diDesa(desa)
                                        .filter(o -> o.umur() >= 15 && o.umur() < 65)
                                        .count(),
                                CONTOH.diDesa(desa).filter(o -> o.umur() >= 65).count());
                    }
                }
            }
            ByteArrayOutputStream ke = new ByteArrayOutputStream();
            buku.write(ke);
            return ke.toByteArray();
        }
    }

    private static void baris(Sheet lembar, int nomor, Object... isi) {
        Row baris = lembar.createRow(nomor);
        for (int k = 0; k < isi.length; k++) {
            if (isi[k] instanceof Number angka) {
                baris.createCell(k).setCellValue(angka.doubleValue());
            } else {
                baris.createCell(k).setCellValue((String) isi[k]);
            }
        }
    }
}
