package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BERSIH;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns under the wrong header, twice, of no use, or of persons. */
class TemuanKolomTest {

    @Test
    void swappedHeaders_areReadTheRightWayRound() {
        HasilBaca jumlah =
                Uji.baca(
                        "DKB Semester I Tahun 2024\n"
                                + "kode,kecamatan,pria,jumlah_penduduk,wanita\n"
                                + "630501,BINUANG,32,15,17\n630502,TAPIN SELATAN,21,10,11\n");
        assertThat(Uji.kode(jumlah)).containsExactly("PERINGATAN JUDUL_TERTUKAR");
        assertThat(Uji.penduduk(jumlah, "630501")).isEqualTo(32);
        HasilBaca keluarga =
                Uji.baca(
                        "kode,kecamatan,jumlah_kk,jumlah_penduduk\n"
                                + "630501,BINUANG,32,11\n630502,TAPIN SELATAN,21,7\n",
                        "2024-I");
        assertThat(Uji.kode(keluarga)).containsExactly("PERINGATAN JUDUL_TERTUKAR");
        assertThat(Uji.penduduk(keluarga, "6305")).isEqualTo(53);
        HasilBaca nama =
                Uji.baca(
                        "kode,desa,kecamatan,jumlah_penduduk\n"
                                + "6305011001,BINUANG,BINUANG,5\n6305012003,BINUANG,TUNGKAP,6\n"
                                + "6305021004,TAPIN SELATAN,TAMBARANGAN,7\n"
                                + "6305022001,TAPIN SELATAN,TATAKAN,8\n",
                        "2024-I");
        assertThat(Uji.kode(nama)).containsExactly("PERINGATAN JUDUL_TERTUKAR");
    }

    @Test
    void twinColumns_areTold_andOneThatHoldsAnothersValues() {
        String tabel =
                "kode,desa,jumlah_penduduk,jumlah_kk,kepadatan_penduduk\n"
                        + "6305011001,BINUANG,50,15,%s\n6305012003,TUNGKAP,60,16,16\n"
                        + "6305021004,TAMBARANGAN,70,17,17\n6305022001,TATAKAN,80,18,18\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 15), "2024-I")))
                .containsExactly("PERINGATAN KOLOM_KEMBAR", "PERINGATAN KOLOM_BERGESER");
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 14), "2024-I"))).isEmpty();
    }

    @Test
    void aReligionThatEverybodyHas_isNoTwinOfThePopulation() {
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,desa,jumlah_penduduk,islam\n"
                                                + "6305011001,BINUANG,50,50\n"
                                                + "6305012003,TUNGKAP,60,60\n"
                                                + "6305021004,TAMBARANGAN,70,70\n"
                                                + "6305022001,TATAKAN,80,80\n",
                                        "2024-I")))
                .isEmpty();
    }

    @Test
    void oneHeaderTwiceWithOtherNumbers_isRefused() {
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,kecamatan,jumlah_penduduk,jumlah_penduduk\n"
                                                + "630501,BINUANG,32,33\n"
                                                + "630502,TAPIN SELATAN,21,21\n",
                                        "2024-I")))
                .containsExactly("TOLAK KOLOM_KEMBAR");
    }

    @Test
    void shiftedColumns_areRefused() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,kecamatan,jumlah_penduduk,pria\n"
                                + "630501,32,16,16\n630502,21,10,11\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).contains("TOLAK KOLOM_BERGESER");
    }

    @Test
    void countsThatLieOneColumnBesideTheirHeaders_areRefused() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,kecamatan,jumlah_penduduk,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,,32,16,16\n630502,TAPIN SELATAN,,21,10,11\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK KOLOM_BERGESER");
    }

    @Test
    void aLoneColumnOfFamilyHeads_countsFamilies() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,kecamatan,jumlah_penduduk,kepala_keluarga\n"
                                + "630501,BINUANG,32,11\n630502,TAPIN SELATAN,21,7\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.nilai(hasil, "6305", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEqualTo(18);
    }

    @Test
    void unknownColumns_areNoted() {
        HasilBaca hasil =
                Uji.baca(
                        BERSIH.replace("jumlah_kk\n", "jumlah_kk,balita\n")
                                .replace("11\n", "11,3\n")
                                .replace(",7\n", ",7,2\n"));
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN KOLOM_TIDAK_DIKENAL");
        assertThat(Uji.temuan(hasil, "KOLOM_TIDAK_DIKENAL").tempat().kolom()).isEqualTo("balita");
    }

    @Test
    void aNikInAnAggregateFile_isRefusedWithoutRepeatingIt() {
        String nik = "6305014101900001";
        for (String isi :
                List.of(
                        BERSIH + "Petugas: " + nik + "\n",
                        BERSIH.replace("jumlah_kk\n", "jumlah_kk,ket\n")
                                .replace("11\n", "11," + nik + "\n"),
                        BERSIH.replace("16,11\n", "16,6.30501E+15\n"))) {
            HasilBaca hasil = Uji.baca(isi);
            assertThat(Uji.kode(hasil)).contains("TOLAK DATA_PERSEORANGAN");
            assertThat(hasil.perseorangan()).isTrue();
            assertThat(hasil.temuan()).noneMatch(t -> t.toString().contains("630501410190"));
        }
        HasilBaca nip = Uji.baca(BERSIH + "NIP 197001011990031001\n");
        assertThat(Uji.kode(nip)).doesNotContain("TOLAK DATA_PERSEORANGAN");
        HasilBaca pecahan =
                Uji.baca(
                        "kode,kecamatan,jumlah_penduduk,luas_wilayah\n"
                                + "630501,BINUANG,32,97.0588235294117647\n"
                                + "630502,TAPIN SELATAN,21,96.1\n",
                        "2024-I");
        assertThat(Uji.kode(pecahan)).isEmpty();
    }

    @Test
    void aColumnOfNames_isPersonalData() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,kecamatan,jumlah_penduduk,nama_kepala_keluarga\n"
                                + "630501,BINUANG,32,Contoh Satu\n"
                                + "630502,TAPIN SELATAN,21,Contoh Dua\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK DATA_PERSEORANGAN");
        assertThat(hasil.temuan()).noneMatch(t -> t.pesan().contains("Contoh"));
    }

    @Test
    void anUnknownLayout_namesTheHeadersSeen() {
        HasilBaca hasil = Uji.baca("tanggal,cuaca,suhu\nSenin,hujan,27\nSelasa,cerah,31\n");
        assertThat(Uji.kode(hasil)).contains("TOLAK TATA_LETAK_TIDAK_DIKENAL");
        assertThat(Uji.temuan(hasil, "TATA_LETAK_TIDAK_DIKENAL").pesan())
                .contains("tanggal", "cuaca", "suhu");
        assertThat(hasil.layout()).isNull();
    }
}
