package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts read as a person's. The people are made up. */
class PolaNamaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SITI AMINAH",
                "Muhammad Zulkifli Contoh",
                "Contohan bin Misalnya",
                "CONTOHAN BINTI MISALNYA",
                "H. Contohan",
                "Contohan Misalnya, S.Sos",
                "Contohan, S.Pd.I",
                "Jl. Melati No. 3",
                "Jalan Kenanga Gang 4 Nomor 17",
                "RT 003 / RW 001",
                "Ds. Contoh Rt.02"
            })
    void namesAndAddresses_areNotRepeated(String teks) {
        assertThat(PolaNama.pribadi(teks)).isTrue();
        assertThat(Sebutan.wilayah(teks)).doesNotContain(teks);
        assertThat(Sebutan.kolom(teks, 2)).isEqualTo("ke-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jumlah Penduduk",
                "panjang jalan (km)",
                "Panjang jalan 2024",
                "Kompilasi 2024",
                "TIDAK/BLM SEKOLAH",
                "Akademi/Diploma III/S.Muda",
                "Kepercayaan terhadap Tuhan YME",
                "KARYAWAN BUMN",
                "Abdul",
                "Islam, L",
                "DKB Semester I Tahun 2024",
                "umur 17 / L",
                "Kec. Binuang",
                "Kab. Hulu Sungai Selatan",
                "a. Laki-laki"
            })
    void headersAndCategories_areShown(String teks) {
        assertThat(PolaNama.pribadi(teks)).isFalse();
        assertThat(Sebutan.kolom(teks, 2)).isEqualTo(teks);
    }

    @Test
    void thePlacesOfTapin_areNoPersons() {
        DaftarWilayah daftar = BacaDaftarWilayah.bawaan();
        for (Tingkat tingkat : Tingkat.values()) {
            assertThat(daftar.padaTingkat(tingkat)).noneMatch(w -> PolaNama.pribadi(w.nama()));
        }
    }

    @Test
    void theDictionarysOwnWords_areNoPersons() {
        for (var variabel : id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel.values()) {
            TabelKode tabel = Kamus.bawaan().tabel(variabel);
            List<String> label = tabel == null ? List.of() : tabel.label();
            assertThat(label).noneMatch(PolaNama::mungkin);
        }
    }

    private static final String KEPALA = "kode,kecamatan,jumlah_penduduk,catatan\n";

    private static HasilBaca dengan(String satu, String dua) {
        return Uji.baca(
                KEPALA + "630501,BINUANG,32," + satu + "\n630502,TAPIN SELATAN,21," + dua + "\n",
                "2024-I");
    }

    @Test
    void aColumnWhoseValuesReadAsPersons_isPersonalData_whateverItsHeader() {
        for (List<String> isi :
                List.of(
                        List.of("Siti Aminah", "Muhammad Contoh"),
                        List.of("Jl. Melati No. 3", "Jl. Kenanga 17"),
                        List.of("RT 01 RW 02", "RT 03 RW 01"))) {
            HasilBaca hasil = dengan(isi.get(0), isi.get(1));
            assertThat(Uji.kode(hasil)).containsExactly("TOLAK DATA_PERSEORANGAN");
            assertThat(hasil.perseorangan()).isTrue();
            assertThat(hasil.temuan().get(0).tempat().kolom()).isEqualTo("catatan");
            assertThat(hasil.temuan().toString()).doesNotContain(isi.get(0), isi.get(1));
        }
    }

    @Test
    void oneNameAmongRemarks_andOrdinaryRemarks_areNot() {
        assertThat(Uji.kode(dengan("lengkap", "belum lengkap"))).isEmpty();
        HasilBaca satu = dengan("diisi Siti Aminah", "lengkap");
        assertThat(Uji.kode(satu)).isEmpty();
        assertThat(satu.temuan().toString()).doesNotContain("Aminah");
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "DKB Semester I Tahun 2024\n"
                                                + "kode,kecamatan,jumlah_penduduk\n"
                                                + "630501,BINUANG,32\n630502,TAPIN SELATAN,21\n"
                                                + ",,\n,\"Rantau, 1 Juli 2024\",\n"
                                                + ",Kepala Dinas,\n"
                                                + ",\"H. Contohan Misalnya, S.Sos\",\n")))
                .isEmpty();
    }

    @Test
    void personsInPlaceOfRegions_areToldAndNotShown() {
        HasilBaca hasil =
                Uji.baca(
                        "kecamatan,jumlah_penduduk\nSiti Aminah,32\nMuhammad Contoh Zulkifli,21\n"
                                + "Contohan bin Misalnya,3\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).contains("TOLAK DATA_PERSEORANGAN");
        assertThat(hasil.toString()).doesNotContain("Aminah").doesNotContain("Misalnya");
    }
}
