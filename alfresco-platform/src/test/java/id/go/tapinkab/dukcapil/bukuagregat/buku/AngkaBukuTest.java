package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngkaBukuTest {

    private static final String TABEL_PENDUDUK = "\"ba_s_penduduk_kecamatan\"";
    private static final String TABEL_AGAMA = "\"ba_s_agama_kecamatan\"";

    @Test
    void theSameBook_hasNoFindings() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        assertThat(bandingkan(docx, docx)).isEmpty();
        assertThat(baca(docx).menurutKunci()).hasSize(19);
    }

    @Test
    void aSwappedFigure_isReportedAsKabidReadsIt() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] ubah = NaskahUji.sunting(docx, TABEL_PENDUDUK, "16.344", "16.434");
        assertThat(bandingkan(ubah, docx))
                .containsExactly("Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.434");
    }

    @Test
    void changedWordingAndNotation_areNotFindings() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] ubah = NaskahUji.sunting(docx, TABEL_PENDUDUK, ">Binuang<", ">Kec. Binuang<");
        ubah = NaskahUji.sunting(ubah, TABEL_PENDUDUK, ">Laki-laki<", ">Pria<");
        ubah = NaskahUji.sunting(ubah, TABEL_PENDUDUK, "16.344", " 16344\u00A0");
        ubah = NaskahUji.sunting(ubah, "<w:body>", "Latar Belakang", "Latar Belakang 2024");
        assertThat(bandingkan(ubah, docx)).isEmpty();
    }

    @Test
    void aFigureSplitOverRuns_orInsideATrackedInsertion_isReadWhole() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] pecah =
                NaskahUji.sunting(
                        docx,
                        TABEL_PENDUDUK,
                        "16.344</w:t></w:r>",
                        "16.</w:t></w:r><w:r><w:t>344</w:t></w:r>");
        assertThat(bandingkan(pecah, docx)).isEmpty();
        byte[] lacak =
                NaskahUji.sunting(
                        docx,
                        TABEL_PENDUDUK,
                        "16.344</w:t></w:r>",
                        "</w:t></w:r><w:del><w:r><w:delText>16.344</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>99</w:t></w:r></w:ins>");
        assertThat(bandingkan(lacak, docx))
                .containsExactly("Tabel 3.1, Binuang, Laki-laki: 16.344 → 99");
    }

    @Test
    void anEmptiedCell_aRemovedRowAndARemovedTable_areReported() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] kosong = NaskahUji.sunting(docx, TABEL_PENDUDUK, "16.344", "");
        assertThat(bandingkan(kosong, docx))
                .containsExactly("Tabel 3.1, Binuang, Laki-laki: 16.344 → tidak ada");
        byte[] baris = tanpa(docx, ">Piani<", "<w:tr>", "</w:tr>");
        assertThat(bandingkan(baris, docx)).containsExactly("Tabel 3.1, Piani: ada → tidak ada");
        byte[] tabel = tanpa(docx, TABEL_AGAMA, "<w:tbl>", "</w:tbl>");
        assertThat(bandingkan(tabel, docx)).containsExactly("Tabel 3.11: ada → tidak ada");
    }

    @Test
    void anAddedRow_isReported() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] kurang = tanpa(docx, ">Piani<", "<w:tr>", "</w:tr>");
        assertThat(bandingkan(docx, kurang)).containsExactly("Tabel 3.1, Piani: tidak ada → ada");
    }

    @Test
    void aTableWhoseMarksWereLost_isFoundByItsRows() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        String naskah =
                NaskahUji.naskah(docx)
                        .replace("ba_s_penduduk_kecamatan", "x")
                        .replace("ba_t_penduduk_kecamatan", "y");
        byte[] ubah = NaskahUji.denganNaskah(docx, naskah.replaceFirst(">16\\.344<", ">16.345<"));
        assertThat(bandingkan(ubah, docx))
                .containsExactly("Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.345");
    }

    @Test
    void aTableInsideAContentControl_isRead() throws IOException {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        String naskah = NaskahUji.naskah(docx);
        int tabel = naskah.lastIndexOf("<w:tbl>", naskah.indexOf(TABEL_PENDUDUK));
        int akhir = naskah.indexOf("</w:tbl>", tabel) + "</w:tbl>".length();
        byte[] ubah =
                NaskahUji.denganNaskah(
                        docx,
                        naskah.substring(0, tabel)
                                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                                + naskah.substring(tabel, akhir).replace("16.344", "16.3")
                                + "</w:sdtContent></w:sdt>"
                                + naskah.substring(akhir));
        assertThat(bandingkan(ubah, docx))
                .containsExactly("Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.3");
    }

    @Test
    void anotherKubus_changesExactlyTheCellsItFeeds() throws IOException {
        Kubus kubus = KubusTapin.kubus();
        Kubus.Sel sel =
                new Kubus.Sel(
                        new KodeWilayah("630508"),
                        Variabel.KTP,
                        Kategori.MEMILIKI,
                        JenisKelamin.JUMLAH);
        kubus.isi(sel, kubus.isi(sel).nilai() - 1, "t");
        assertThat(
                        bandingkan(
                                BukuContoh.docx(BukuContoh.buku(kubus)),
                                BukuContoh.docx(BukuContoh.buku())))
                .contains(
                        "Tabel 4.1, Piani, Sudah Merekam: 4.533 → 4.532",
                        "Tabel 4.1, Piani, Belum Merekam: 88 → 89",
                        "Tabel 4.1, TOTAL, Sudah Merekam: 144.832 → 144.831")
                .allMatch(satu -> satu.startsWith("Tabel 4.1") || satu.startsWith("Tabel 5."));
    }

    @Test
    void aRoundTripThroughLibreOffice_hasNoFalseFinding_andHidesNoPlantedOne(@TempDir Path folder)
            throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        byte[] simpan = libreOffice.ubah(docx, "docx", "docx", folder);
        assertThat(bandingkan(simpan, docx)).isEmpty();
        assertThat(baca(simpan).menurutKunci().keySet())
                .isEqualTo(baca(docx).menurutKunci().keySet());
        byte[] ubah = NaskahUji.sunting(docx, TABEL_PENDUDUK, "16.344", "16.434");
        ubah = NaskahUji.sunting(ubah, TABEL_AGAMA, ">326<", ">327<");
        byte[] simpanUbah = libreOffice.ubah(ubah, "docx", "docx", folder);
        assertThat(bandingkan(simpanUbah, docx))
                .containsExactly(
                        "Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.434",
                        "Tabel 3.11, TOTAL, Agama Hindu: 326 → 327");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|1234",
                "1.234,50|1234.5",
                "98,55|98.55",
                "−5|-5",
                "16.34|16.34",
                "–|–",
                "00–04|00,04",
                "Binuang|''",
                "Penduduk: 1.234 (5)|1234,5"
            })
    void figures_areReadAsIndonesiansWriteThem(String teks, String bilangan) {
        assertThat(AngkaBuku.bilangan(teks))
                .allMatch(satu -> !satu.isBlank())
                .isEqualTo(harapan(bilangan));
    }

    private static List<String> harapan(String bilangan) {
        return bilangan.isEmpty()
                ? List.of()
                : List.of(
                        bilangan.equals("00,04")
                                ? new String[] {"0", "–", "4"}
                                : bilangan.split(","));
    }

    /** Cuts the element around the text out of the document. */
    private static byte[] tanpa(byte[] docx, String teks, String buka, String tutup)
            throws IOException {
        String naskah = NaskahUji.naskah(docx);
        int di = naskah.indexOf(teks);
        assertThat(di).isNotNegative();
        int dari = naskah.lastIndexOf(buka, di);
        int sampai = naskah.indexOf(tutup, di) + tutup.length();
        return NaskahUji.denganNaskah(docx, naskah.substring(0, dari) + naskah.substring(sampai));
    }

    private static AngkaBuku baca(byte[] docx) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(docx));
    }

    private static List<String> bandingkan(byte[] kini, byte[] lama) throws IOException {
        return baca(kini).bandingkan(baca(lama)).stream().map(PerubahanAngka::toString).toList();
    }
}
