package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
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

/** One table per file, as offices exchange them: the same people counted by each kind. */
final class SatuTabelContoh {

    private static final List<String> LK_PR_JML = List.of("_lk", "_pr", "_jml");
    private static final List<String> L_P_JML = List.of("_L", "_P", "_JML");
    static final PendudukContoh CONTOH = new PendudukContoh(7, 3_000);

    private SatuTabelContoh() {}

    static String famili(Variabel variabel, List<String> judul, List<String> akhiran) {
        return CONTOH.satuTabel(judul, akhiran, (o, k) -> o.kode(variabel) == k + 1);
    }

    static String agama() {
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

    static String jenisKelamin() {
        return CONTOH.satuTabel(List.of(""), List.of("lk", "pr", "jumlah"), (o, k) -> true);
    }

    static String kelompokUmur() {
        List<String> judul = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            judul.add(String.format(Locale.ROOT, "%02d_%02d_tahun", i * 5, i * 5 + 4));
        }
        judul.add("lebih_75_tahun");
        return CONTOH.satuTabel(judul, LK_PR_JML, (o, k) -> Math.min(o.umur() / 5, 15) == k);
    }

    static Map<String, String> semua() {
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

    static List<BerkasDkb> berkas(Map<String, String> isi) {
        List<BerkasDkb> hasil = new ArrayList<>();
        isi.forEach((nama, teks) -> hasil.add(Uji.berkas(nama, teks)));
        return hasil;
    }

    static byte[] zip(Map<String, String> isi) throws IOException {
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
}
