package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.CONTOH;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.SatuTabelContoh.semua;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The DAK workbook: sheets with headers of several rows, subtotals in between, sums that agree. */
class DakTest {

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
