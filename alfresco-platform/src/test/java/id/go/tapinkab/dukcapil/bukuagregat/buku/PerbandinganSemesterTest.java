package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerbandinganSemesterTest {

    /** Tapin's persons a year before, in the region list's order (same source). */
    private static final long[] PENDUDUK_2023 = {
        32536, 21282, 21523, 26054, 12608, 17283, 10978, 6334, 14404, 12396, 12583, 9912
    };

    @Test
    void theBook_comparesWithTheSemesterBefore() throws IOException {
        Kubus lalu = new Kubus();
        int urutan = 0;
        for (Wilayah satu : KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN)) {
            lalu.isi(
                    new Kubus.Sel(
                            satu.kode(), Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH),
                    PENDUDUK_2023[urutan++],
                    "2023");
        }
        PengaturanBuku pengaturan =
                PengaturanBuku.BAWAAN.denganIndikator(
                        PengaturanBuku.BAWAAN
                                .indikator()
                                .denganPembanding(
                                        Pembanding.antara(
                                                lalu,
                                                new Semester(2023, Semester.Paruh.I),
                                                BukuContoh.SEMESTER)));
        byte[] docx =
                BukuContoh.docx(
                        new PenyusunBuku()
                                .susun(
                                        KubusTapin.kubus(),
                                        BukuContoh.SEMESTER,
                                        KubusTapin.daftar(),
                                        IdentitasKantor.tapin(),
                                        pengaturan));
        Map<String, TabelTerbaca> tabel =
                AngkaBuku.baca(new ByteArrayInputStream(docx)).menurutKunci();
        TabelTerbaca perubahan = tabel.get("perubahan_kecamatan");
        assertThat(perubahan.baris().get(0))
                .containsExactly("Binuang", "32.536", "32.929", "393", "1,21");
        assertThat(perubahan.baris().get(12))
                .containsExactly("TOTAL", "197.893", "200.122", "2.229", "1,13");
        assertThat(NaskahUji.teks(docx))
                .contains(
                        "bertambah 2.229 jiwa (1,13 persen), dari 197.893 menjadi 200.122 jiwa"
                                + " (Tabel 3.2).")
                .contains("paling tinggi terjadi di Kecamatan Bungur (bertambah 236 jiwa, 1,64")
                .contains("Laju Pertumbuhan Penduduk (geometrik)");
        assertThat(tabel.get("indikator").baris())
                .anySatisfy(
                        b -> {
                            assertThat(b.get(0))
                                    .startsWith("Laju Pertumbuhan Penduduk (geometrik)");
                            assertThat(b.get(3)).isEqualTo("1,13");
                        });
    }

    @Test
    void aLaterSemester_cannotBeThePastOne() {
        assertThatThrownBy(
                        () ->
                                Pembanding.antara(
                                        new Kubus(), BukuContoh.SEMESTER, BukuContoh.SEMESTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-I");
    }
}
