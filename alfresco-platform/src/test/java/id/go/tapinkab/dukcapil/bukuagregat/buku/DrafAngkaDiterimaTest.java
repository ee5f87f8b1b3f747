package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru.DrafLama;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures that were accepted, or not, when a draft is composed again. */
class DrafAngkaDiterimaTest {

    private static byte[] asal;

    @BeforeAll
    static void susun() throws IOException {
        asal = DrafBaru.pertama(BukuContoh.buku()).naskah();
    }

    @Test
    void anAcceptedFigure_isPrintedWithItsReason_untilTheDkbSaysAnother() throws IOException {
        byte[] draf = NaskahUji.sunting(asal, "\"ba_s_penduduk_kecamatan\"", "16.344", "16.434");
        AngkaDiterima diterima = diterima(draf, "Salah satu desa terhitung dua kali");
        DrafBaru baru = ulang(draf, diterima);
        assertThat(angka(baru.naskah()).bandingkan(angka(baru.susunan())))
                .allMatch(diterima::untuk)
                .hasSize(1);
        assertThat(NaskahUji.teks(baru.naskah()))
                .contains(
                        "Catatan angka: Binuang, Laki-laki: 16.434; menurut DKB 16.344."
                                + " Salah satu desa terhitung dua kali.");
        assertThat(baru.tidakTerbawa()).isEmpty();

        Kubus lain = KubusTapin.kubus();
        BukuContoh.tambahSatu(
                lain, "630501", Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.LAKI_LAKI);
        DrafBaru ketiga =
                DrafBaru.susun(
                        BukuContoh.buku(lain),
                        new DrafLama(baru.naskah(), Optional.of(baru.susunan())),
                        List.of(diterima));
        assertThat(NaskahUji.teks(ketiga.naskah())).doesNotContain("Catatan angka:");
        assertThat(ketiga.periksa())
                .contains(
                        "Angka yang diterima tidak dipakai lagi, DKB sudah lain: Binuang, Laki-laki:"
                                + " 16.344 → 16.434");
    }

    @Test
    void anAcceptedRow_hasToBeMadeAgain_andThatIsTold() throws IOException {
        String naskah = NaskahUji.naskah(asal);
        int piani = naskah.indexOf(">Piani<", naskah.indexOf("\"ba_s_penduduk_kecamatan\""));
        int mulai = naskah.lastIndexOf("<w:tr>", piani);
        int akhir = naskah.indexOf("</w:tr>", piani) + "</w:tr>".length();
        byte[] draf =
                NaskahUji.denganNaskah(asal, naskah.substring(0, mulai) + naskah.substring(akhir));
        AngkaDiterima diterima = diterima(draf, "Digabung dengan kecamatan tetangga");
        DrafBaru baru = ulang(draf, diterima);
        assertThat(baru.periksa())
                .containsExactly(
                        "Baris, kolom atau tabel yang diterima tidak terbawa, ulangi di naskah bila"
                                + " masih perlu: Piani: ada → tidak ada");
    }

    @Test
    void aFigureThatNobodyAccepted_isToldWhenItIsLost() throws IOException {
        byte[] draf = NaskahUji.sunting(asal, "\"ba_s_penduduk_kecamatan\"", "16.344", "16.434");
        assertThat(ulang(draf).tidakTerbawa())
                .containsExactly(
                        "Kembali ke angka DKB: Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.434.");
    }

    @Test
    void anAcceptedFigure_isPrinted_alsoWhenItsRowWasReworded() throws IOException {
        byte[] draf = NaskahUji.sunting(asal, "\"ba_s_penduduk_kecamatan\"", "16.344", "16.434");
        draf =
                NaskahUji.sunting(
                        draf, "\"ba_s_penduduk_kecamatan\"", ">Binuang<", ">Kec. Binuang<");
        AngkaDiterima diterima = diterima(draf, "Satu desa terhitung dua kali");
        DrafBaru baru = ulang(draf, diterima);
        assertThat(angka(baru.naskah()).bandingkan(angka(baru.susunan())))
                .singleElement()
                .matches(diterima::untuk);
        assertThat(baru.periksa()).isEmpty();
    }

    private static AngkaDiterima diterima(byte[] draf, String alasan) throws IOException {
        return AngkaDiterima.dari(
                angka(draf).bandingkan(angka(asal)).get(0),
                alasan,
                "Kabid",
                LocalDate.of(2024, 7, 9));
    }

    private static DrafBaru ulang(byte[] draf, AngkaDiterima... diterima) throws IOException {
        return DrafBaru.susun(
                BukuContoh.buku(), new DrafLama(draf, Optional.of(asal)), List.of(diterima));
    }

    private static AngkaBuku angka(byte[] docx) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(docx));
    }
}
