package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KamusTest {

    private final Kamus kamus = Kamus.bawaan();

    @ParameterizedTest
    @CsvSource({
        "islam_lk,AGAMA,Islam,LAKI_LAKI",
        "ISLAM_JML,AGAMA,Islam,JUMLAH",
        "Khatolik P,AGAMA,Katholik,PEREMPUAN",
        "konghuchu_pr,AGAMA,Konghucu,PEREMPUAN",
        "kepercayaan,AGAMA,Kepercayaan Terhadap Tuhan YME,JUMLAH",
        "belum_kawin_pr,STATUS_KAWIN,Belum Kawin,PEREMPUAN",
        "kawin _lk,STATUS_KAWIN,Kawin,LAKI_LAKI",
        "TIDAK_BLM_SEKOLAH_L,PENDIDIKAN,Tidak/Belum Sekolah,LAKI_LAKI",
        "AKADEMI_DIPL_III_S_MUDA_JML,PENDIDIKAN,Akademi/Diploma III/S. Muda,JUMLAH",
        "sltu,PENDIDIKAN,SLTA/Sederajat,JUMLAH",
        "d1_dan_d2,PENDIDIKAN,Diploma I/II,JUMLAH",
        "duta_besar _p,PEKERJAAN,DUTA BESAR,PEREMPUAN",
        "duta__besar_l,PEKERJAAN,DUTA BESAR,LAKI_LAKI",
        "disabiltas_lainya_pr,DISABILITAS,Cacat Lainnya,PEREMPUAN",
        "A+,GOLONGAN_DARAH,A+,JUMLAH",
        "a_m_lk,GOLONGAN_DARAH,A-,LAKI_LAKI",
        "ab_p,GOLONGAN_DARAH,AB+,JUMLAH",
        "Gol. Darah O-,GOLONGAN_DARAH,O-,JUMLAH",
        "00_04_tahun_lk,UMUR,00-04,LAKI_LAKI",
        "00-04 P,UMUR,00-04,PEREMPUAN",
        "lebih_75_tahun_jml,UMUR,75+,JUMLAH",
        ">75,UMUR,75+,JUMLAH",
        "75+,UMUR,75+,JUMLAH",
        "75+ Tahun,UMUR,75+,JUMLAH",
        "75 tahun ke atas L,UMUR,75+,LAKI_LAKI",
        "u70,UMUR,70-74,JUMLAH",
        "pria,PENDUDUK,semua,LAKI_LAKI",
        "Jumlah Penduduk Laki-Laki,PENDUDUK,semua,LAKI_LAKI",
        "jumlah_penduduk,PENDUDUK,semua,JUMLAH",
        "jumlah_kk,KK,semua,JUMLAH",
        "wajib_ktp_lk,KTP,wajib,LAKI_LAKI",
        "jml_rekam_wktp,KTP,memiliki,JUMLAH",
        "belum_rekam_jml,KTP,belum,JUMLAH"
    })
    void headers_areUnderstoodInEverySpelling(
            String judul, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        assertThat(kamus.cari(judul)).isNotEmpty();
        assertThat(kamus.cari(judul).get(0)).isInstanceOf(Makna.Ukuran.class);
        Makna.Sasaran s = ((Makna.Ukuran) kamus.cari(judul).get(0)).utama();
        assertThat(s.variabel()).isEqualTo(variabel);
        assertThat(s.kategori()).isEqualTo(kategori);
        assertThat(s.jenisKelamin()).isEqualTo(jenisKelamin);
    }

    @Test
    void twoCategoriesInOneHeader_goToBothVariables() {
        Makna.Ukuran silang = (Makna.Ukuran) kamus.cari("15_19_belum_kawin_pr").get(0);
        assertThat(silang.sasaran())
                .containsExactlyInAnyOrder(
                        new Makna.Sasaran(Variabel.UMUR, "15-19", JenisKelamin.PEREMPUAN, true),
                        new Makna.Sasaran(
                                Variabel.STATUS_KAWIN,
                                "Belum Kawin",
                                JenisKelamin.PEREMPUAN,
                                true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kepadatan_penduduk",
                "lhr_sebelum_2024",
                "pertumbuhan_2021",
                "pendidikan18_22",
                "luas_wilayah",
                "PERSEN_AWAL",
                "jumlah_penduduk_km2"
            })
    void knownColumnsWithoutUse_areLeftOut(String judul) {
        assertThat(kamus.cari(judul)).containsExactly(new Makna.Diabaikan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Balita", "Remaja Awal", "xyz", "kolom 7", ""})
    void otherHeaders_areUnknown(String judul) {
        assertThat(kamus.cari(judul)).isEmpty();
    }

    @Test
    void aYearInTheHeader_isTheYearOfTheCounts() {
        Makna.Ukuran ukuran = (Makna.Ukuran) kamus.cari("Laki-Laki 2020").get(0);
        assertThat(ukuran.periode()).hasToString("Optional[Tahun 2020]");
        assertThat(((Makna.Ukuran) kamus.cari("Laki-Laki Semester II 2020").get(0)).periode())
                .hasToString("Optional[Semester II Tahun 2020]");
        assertThat(ukuran.utama().jenisKelamin()).isEqualTo(JenisKelamin.LAKI_LAKI);
    }

    @Test
    void codeTables_areWhole() {
        assertThat(kamus.tabel(Variabel.AGAMA).berkode()).hasSize(7);
        assertThat(kamus.tabel(Variabel.STATUS_KAWIN).berkode()).hasSize(4);
        assertThat(kamus.tabel(Variabel.PENDIDIKAN).berkode()).hasSize(10);
        assertThat(kamus.tabel(Variabel.GOLONGAN_DARAH).berkode()).hasSize(13);
        assertThat(kamus.tabel(Variabel.HUBUNGAN_KELUARGA).berkode()).hasSize(11);
        assertThat(kamus.tabel(Variabel.PEKERJAAN).berkode()).hasSize(89);
        assertThat(kamus.tabel(Variabel.PEKERJAAN).label()).hasSize(100);
    }

    @Test
    void everySpelling_meansOneCategoryOfItsTable() {
        for (Variabel variabel : List.of(Variabel.AGAMA, Variabel.PENDIDIKAN, Variabel.PEKERJAAN)) {
            TabelKode tabel = kamus.tabel(variabel);
            tabel.ejaan()
                    .forEach(
                            (ejaan, isian) -> {
                                assertThat(Judul.rapikan(ejaan)).isEqualTo(ejaan);
                                assertThat(tabel.label(ejaan)).contains(isian.label());
                            });
        }
    }
}
