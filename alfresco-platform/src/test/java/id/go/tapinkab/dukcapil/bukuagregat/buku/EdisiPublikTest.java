package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EdisiPublikTest {

    private static final KendaliPengungkapan KENDALI = new KendaliPengungkapan(5);

    private static Buku publik(Kubus kubus, Samaran samaran, DaftarWilayah daftar) {
        return PenyusunBuku.susun(
                kubus,
                samaran,
                BukuContoh.SEMESTER,
                daftar,
                IdentitasKantor.tapin(),
                PengaturanBuku.BAWAAN);
    }

    @Test
    void theCover_andTheIntroduction_sayWhatEditionItIs_andWhatItLacks() throws IOException {
        String teks = NaskahUji.teks(BukuContoh.docx(BukuContoh.publik()));
        assertThat(teks)
                .contains("EDISI PUBLIK")
                .contains("Perlindungan Data Pribadi")
                .contains("Tanda <5 berarti kurang dari 5")
                .containsPattern("disamarkan karena kecil dan \\d+ \\(\\d+,\\d\\d persen\\)")
                .contains("Agama, tingkat kecamatan: 5 angka kecil");
    }

    @Test
    void tapinUtarasOneHindu_isNotCounted() throws IOException {
        Map<String, TabelTerbaca> tabel =
                AngkaBuku.baca(new ByteArrayInputStream(BukuContoh.docx(BukuContoh.publik())))
                        .menurutKunci();
        assertThat(tabel.get("agama_kecamatan").baris())
                .filteredOn(baris -> baris.get(0).equals("Tapin Utara"))
                .singleElement()
                .satisfies(baris -> assertThat(baris).contains("<5", "*"));
    }

    @Test
    void theAnnex_holdsNoWithheldCount_andNoFormulaThatNeedsOne() throws IOException {
        Buku buku = BukuContoh.publik();
        int samaran = 0;
        try (XSSFWorkbook berkas =
                new XSSFWorkbook(new ByteArrayInputStream(BukuContoh.xlsx(buku)))) {
            for (Sheet lembar : berkas) {
                for (Row baris : lembar) {
                    for (Cell sel : baris) {
                        if (sel.getCellType() == CellType.STRING
                                && sel.getStringCellValue().matches("<5|\\*")) {
                            samaran++;
                        }
                        if (sel.getCellType() == CellType.FORMULA) {
                            Object cetak = nilai(sel);
                            berkas.getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateFormulaCell(sel);
                            assertThat(nilai(sel))
                                    .as("%s!%s", lembar.getSheetName(), sel.getAddress())
                                    .isEqualTo(cetak);
                        }
                    }
                }
            }
        }
        assertThat(samaran).isGreaterThan(50);
    }

    private static Object nilai(Cell rumus) {
        return rumus.getCachedFormulaResultType() == CellType.STRING
                ? rumus.getStringCellValue()
                : rumus.getNumericCellValue();
    }

    @Test
    void whatCannotBeProtectedPerDesa_isToldAsLost_andStaysPerKecamatan() throws IOException {
        Kubus kubus = new Kubus();
        agama(kubus, "6305012001", 6, 2);
        agama(kubus, "6305012002", 100, 10);
        agama(kubus, "6305022001", 200, 30);
        Samaran samaran = KENDALI.samarkan(kubus, KubusTapin.TAPIN, List.of());
        Buku buku = publik(kubus, samaran, BacaDaftarWilayah.bawaan());
        assertThat(buku.tabel())
                .extracting(satu -> satu.tabel().kunci())
                .contains("agama-kecamatan")
                .doesNotContain("agama-desa");
        assertThat(NaskahUji.teks(BukuContoh.docx(buku)))
                .contains("Agama, tingkat desa/kelurahan")
                .doesNotContain("Agama, tingkat kecamatan: tidak disajikan");
    }

    private static void agama(Kubus kubus, String desa, long islam, long hindu) {
        isi(kubus, desa, Variabel.PENDUDUK, Kategori.SEMUA, islam + hindu);
        isi(kubus, desa, Variabel.AGAMA, "Islam", islam);
        isi(kubus, desa, Variabel.AGAMA, "Hindu", hindu);
    }

    private static void isi(
            Kubus kubus, String di, Variabel variabel, String kategori, long nilai) {
        kubus.isi(
                new Kubus.Sel(new KodeWilayah(di), variabel, kategori, JenisKelamin.JUMLAH),
                nilai,
                "contoh");
    }

    /**
     * Two offices whose figures differ in the withheld counts only print the same book, to the
     * byte: nothing in tables, text, charts, hidden marks or metadata depends on them.
     */
    @Test
    void theBook_doesNotDependOnWhatItWithholds() throws IOException {
        DaftarWilayah daftar = BacaDaftarWilayah.bawaan();
        for (Kubus asal : List.of(KubusTapin.kubus(), KubusDesa.buat(daftar, 20))) {
            Kubus kubus = nyatakanSemua(asal);
            Samaran samaran = KENDALI.samarkan(kubus, KubusTapin.TAPIN, List.of());
            Kubus lain = ubahYangTersamar(kubus, samaran);
            assertThat(lain.sel()).isNotEqualTo(kubus.sel());

            Buku satu = publik(kubus, samaran, daftar);
            Buku dua = publik(lain, samaran, daftar);
            assertThat(BukuContoh.docx(dua)).isEqualTo(BukuContoh.docx(satu));
            assertThat(bagian(BukuContoh.xlsx(dua))).isEqualTo(bagian(BukuContoh.xlsx(satu)));
            assertThat(dua).isEqualTo(satu);
            assertThat(publik(lain, Samaran.TANPA, daftar))
                    .isNotEqualTo(publik(kubus, Samaran.TANPA, daftar));
        }
    }

    /** The parts of a workbook by name, each as text; the zip around them holds the time. */
    private static Map<String, String> bagian(byte[] xlsx) throws IOException {
        Map<String, String> hasil = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                hasil.put(
                        satu.getName(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("(<dcterms:[^>]*>)[^<]*", "$1"));
            }
        }
        return hasil;
    }

    /** Every level and sex stated, so that one cell can be changed without the others. */
    private static Kubus nyatakanSemua(Kubus asal) {
        Kubus hasil = new Kubus();
        Set<KodeWilayah> wilayah = new LinkedHashSet<>(List.of(KubusTapin.TAPIN));
        for (Tingkat bawah : List.of(Tingkat.KECAMATAN, Tingkat.DESA)) {
            for (KodeWilayah kode : asal.wilayah(bawah)) {
                wilayah.add(kode.pada(Tingkat.KECAMATAN));
                wilayah.add(kode);
            }
        }
        for (KodeWilayah di : wilayah) {
            for (Variabel variabel : asal.variabel()) {
                for (String kategori : asal.kategori(variabel)) {
                    for (JenisKelamin jk : JenisKelamin.values()) {
                        OptionalLong nilai = asal.jumlahAda(di, variabel, kategori, jk);
                        if (nilai.isPresent()) {
                            hasil.isi(
                                    new Kubus.Sel(di, variabel, kategori, jk),
                                    nilai.getAsLong(),
                                    "contoh");
                        }
                    }
                }
            }
        }
        return hasil;
    }

    /** Moves one person from a withheld category to another one of the same region and sex. */
    private static Kubus ubahYangTersamar(Kubus kubus, Samaran samaran) {
        Map<List<Object>, List<Kubus.Sel>> sebaris = new HashMap<>();
        kubus.sel()
                .keySet()
                .forEach(
                        sel -> {
                            if (samaran.alasan(
                                            sel.wilayah(),
                                            sel.variabel(),
                                            sel.kategori(),
                                            sel.jenisKelamin())
                                    .isPresent()) {
                                sebaris.computeIfAbsent(
                                                List.of(
                                                        sel.wilayah(),
                                                        sel.variabel(),
                                                        sel.jenisKelamin()),
                                                k -> new ArrayList<>())
                                        .add(sel);
                            }
                        });
        Kubus hasil = new Kubus();
        kubus.sel().forEach((sel, isi) -> hasil.isi(sel, isi.nilai(), isi.berkas()));
        sebaris.values()
                .forEach(
                        semua -> {
                            Optional<Kubus.Sel> dari =
                                    semua.stream()
                                            .filter(sel -> kubus.isi(sel).nilai() > 0)
                                            .findFirst();
                            Optional<Kubus.Sel> ke =
                                    semua.stream()
                                            .filter(sel -> dari.isPresent())
                                            .filter(sel -> !sel.equals(dari.get()))
                                            .findFirst();
                            if (ke.isPresent() && dari.get().variabel() != Variabel.UMUR) {
                                hasil.isi(dari.get(), kubus.isi(dari.get()).nilai() - 1, "contoh");
                                hasil.isi(ke.get(), kubus.isi(ke.get()).nilai() + 1, "contoh");
                            }
                        });
        return hasil;
    }
}
