package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding of the contract: a delivery that provokes it beside one that does not. */
class TemuanTest {

    private static final String KEPALA = "kode,kecamatan,jumlah_penduduk,pria,wanita,jumlah_kk\n";
    private static final String BINUANG = "630501,BINUANG,32,16,16,11\n";
    private static final String TAPIN_SELATAN = "630502,TAPIN SELATAN,21,10,11,7\n";
    private static final String BERSIH =
            "DKB Semester I Tahun 2024\n" + KEPALA + BINUANG + TAPIN_SELATAN;

    @Test
    void aCleanDelivery_hasNoFindingAtAll() {
        HasilBaca hasil = Uji.baca(BERSIH);
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(hasil.bolehDisusun()).isTrue();
        assertThat(hasil.layout()).isEqualTo("lebar");
        assertThat(hasil.baris()).isEqualTo(2);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
        assertThat(hasil.asal()).isEqualTo(AsalSemester.ISI);
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    @Test
    void bothSexesMustAddUp() {
        HasilBaca hasil = Uji.baca(BERSIH.replace("32,16,16", "32,16,15"));
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
        Temuan temuan = Uji.temuan(hasil, "JUMLAH_TIDAK_COCOK");
        assertThat(temuan.tempat().baris()).isEqualTo(3);
        assertThat(temuan.pesan()).contains("uji.csv", "baris 3", "Binuang", "31", "32");
        assertThat(hasil.bolehDisusun()).isFalse();
    }

    @Test
    void aWholeFamily_mustAddUpToThePopulation() {
        String tabel =
                "kode,nama_kec,jumlah_penduduk,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                        + "630501,BINUANG,32,14,15,1,2\n630502,TAPIN SELATAN,21,10,9,1,%s\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 1), "2024-I"))).isEmpty();
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 2), "2024-I")))
                .containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @Test
    void aBlankBesideFilledCellsOfItsFamily_isNone() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,nama_kec,jumlah_penduduk,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                                + "630501,BINUANG,32,15,15,,2\n630502,TAPIN SELATAN,21,10,9,1,1\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(
                        Uji.nilai(
                                hasil,
                                "630501",
                                Variabel.STATUS_KAWIN,
                                "Cerai Hidup",
                                JenisKelamin.JUMLAH))
                .isZero();
    }

    @Test
    void aPartialFamily_isNotedAndNotHeldAgainstThePopulation() {
        HasilBaca hasil =
                Uji.baca(
                        "kode,nama_kec,jumlah_penduduk,guru,perawat\n"
                                + "630501,BINUANG,32,2,1\n630502,TAPIN SELATAN,21,1,\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN FAMILI_TIDAK_LENGKAP");
    }

    @Test
    void totalRows_areSkippedAndChecked() {
        HasilBaca cocok = Uji.baca(BERSIH + ",JUMLAH,53,26,27,18\n");
        assertThat(Uji.kode(cocok)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(cocok.baris()).isEqualTo(2);
        HasilBaca salah = Uji.baca(BERSIH + ",JUMLAH,54,26,27,18\n");
        assertThat(Uji.kode(salah)).contains("TOLAK JUMLAH_TIDAK_COCOK");
        assertThat(Uji.temuan(salah, "JUMLAH_TIDAK_COCOK").pesan()).contains("54", "53");
    }

    @Test
    void aTotalRowMayComeFirst_andMayBearTheKabupatensCode() {
        HasilBaca hasil =
                Uji.baca(
                        "DKB Semester I Tahun 2024\n"
                                + KEPALA
                                + "6305,KAB. TAPIN,53,26,27,18\n"
                                + BINUANG
                                + TAPIN_SELATAN);
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    @Test
    void subtotalsPerKecamatan_areCheckedAgainstTheirDesa() {
        String tabel =
                "kode wilayah;kecamatan;desa;laki-laki;perempuan;jumlah\n"
                        + "63.05.01;BINUANG;;9;6;%s\n"
                        + "63.05.01.1001;BINUANG;BINUANG;5;4;9\n"
                        + "63.05.01.2003;BINUANG;TUNGKAP;4;2;6\n"
                        + "63.05.02;TAPIN SELATAN;;7;5;12\n"
                        + "63.05.02.1004;TAPIN SELATAN;TAMBARANGAN;3;3;6\n"
                        + "63.05.02.2001;TAPIN SELATAN;TATAKAN;4;2;6\n";
        HasilBaca cocok = Uji.baca(String.format(tabel, 15), "2024-I");
        assertThat(Uji.kode(cocok)).containsExactly("CATATAN BARIS_JUMLAH_DILEWATI");
        assertThat(cocok.baris()).isEqualTo(4);
        assertThat(Uji.penduduk(cocok, "6305")).isEqualTo(27);
        assertThat(Uji.kode(Uji.baca(String.format(tabel, 16), "2024-I")))
                .contains("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enam belas", "#REF!", "16x"})
    void textForANumber_isRefusedInAUsedColumn(String isi) {
        HasilBaca hasil = Uji.baca(BERSIH.replace("32,16,16", "32," + isi + ",16"));
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK NILAI_BUKAN_BILANGAN");
        assertThat(Uji.temuan(hasil, "NILAI_BUKAN_BILANGAN").tempat().kolom()).isEqualTo("pria");
    }

    @Test
    void textInAColumnWithoutUse_isNobodysBusiness() {
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,kecamatan,jumlah_penduduk,kepadatan_penduduk\n"
                                                + "630501,BINUANG,32,tinggi\n"
                                                + "630502,TAPIN SELATAN,21,-3.5\n",
                                        "2024-I")))
                .isEmpty();
    }

    @Test
    void negativeAndBrokenCounts_areRefused() {
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,-11\n"))))
                .containsExactly("TOLAK NILAI_NEGATIF");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,11.5\n"))))
                .containsExactly("TOLAK NILAI_PECAHAN");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("16,11\n", "16,11.0\n")))).isEmpty();
    }

    @Test
    void thousandsAndPercentages_areNoPersons() {
        assertThat(Uji.kode(Uji.baca("Penduduk (Ribu Jiwa)\n" + BERSIH)))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
        assertThat(Uji.kode(Uji.baca(BERSIH.replace("32,16,16,11", "100%,50%,50%,11"))))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        "kode,kecamatan,jumlah_penduduk,pria,wanita\n"
                                                + "630501,BINUANG,32.9,16.3,16.6\n"
                                                + "630502,TAPIN SELATAN,21.5,10.8,10.7\n",
                                        "2024-I")))
                .contains("TOLAK SATUAN_BUKAN_JIWA");
    }

    @Test
    void theSameRegionTwiceWithOtherNumbers_isRefused() {
        assertThat(Uji.kode(Uji.baca(BERSIH + "630501,BINUANG,30,15,15,11\n")))
                .containsExactly("TOLAK WILAYAH_GANDA");
        HasilBaca kembar = Uji.baca(BERSIH + BINUANG);
        assertThat(Uji.kode(kembar)).containsExactly("PERINGATAN WILAYAH_GANDA");
        assertThat(kembar.baris()).isEqualTo(2);
    }

    @Test
    void aDesaUnderAnotherKecamatan_isRefused() {
        String tabel =
                "kode,kecamatan,desa,jumlah_penduduk\n"
                        + "6305011001,BINUANG,BINUANG,5\n6305012003,%s,TUNGKAP,6\n"
                        + "6305021004,TAPIN SELATAN,TAMBARANGAN,7\n"
                        + "6305022001,TAPIN SELATAN,TATAKAN,8\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "BINUANG"), "2024-I"))).isEmpty();
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "TAPIN SELATAN"), "2024-I")))
                .containsExactly("TOLAK WILAYAH_SALAH_INDUK");
    }

    @Test
    void twoFilesThatContradict_areRefused_agreeingOnesMerge() {
        String agama =
                "kode,nama_kec,islam,kristen,katholik,hindu,budha,konghucu,kepercayaan,pria\n"
                        + "630501,BINUANG,30,1,1,0,0,0,0,%s\n"
                        + "630502,TAPIN SELATAN,20,1,0,0,0,0,0,10\n";
        HasilBaca cocok =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas("agama.csv", String.format(agama, 16))),
                        null,
                        List.of());
        assertThat(Uji.kode(cocok)).isEmpty();
        assertThat(Uji.nilai(cocok, "6305", Variabel.AGAMA, "Islam", JenisKelamin.JUMLAH))
                .isEqualTo(50);
        HasilBaca beda =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas("agama.csv", String.format(agama, 17))),
                        null,
                        List.of());
        assertThat(Uji.kode(beda)).containsExactly("TOLAK NILAI_BERTENTANGAN");
        assertThat(Uji.temuan(beda, "NILAI_BERTENTANGAN").pesan())
                .contains("agama.csv", "penduduk.csv", "17", "16");
    }

    @Test
    void aFamilyFromOneFile_isHeldAgainstThePopulationOfAnother() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("penduduk.csv", BERSIH),
                                Uji.berkas(
                                        "kawin.csv",
                                        "kode,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                                                + "630501,14,15,1,3\n630502,10,9,1,1\n")),
                        null,
                        List.of());
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK JUMLAH_TIDAK_COCOK");
    }

    @Test
    void regionsAreHeldAgainstTheList() {
        HasilBaca kurang = Uji.baca("DKB Semester I Tahun 2024\n" + KEPALA + BINUANG);
        assertThat(Uji.kode(kurang)).containsExactly("PERINGATAN WILAYAH_KURANG");
        assertThat(kurang.bolehDisusun()).isTrue();
        HasilBaca asing = Uji.baca(BERSIH + "630509,LAIN,3,1,2,1\n");
        assertThat(Uji.kode(asing)).containsExactly("PERINGATAN WILAYAH_ASING");
        assertThat(asing.bolehDisusun()).isFalse();
        HasilBaca nama = Uji.baca(BERSIH.replace("BINUANG", "BINUWANG"));
        assertThat(Uji.kode(nama)).containsExactly("PERINGATAN NAMA_WILAYAH_BEDA");
        assertThat(nama.bolehDisusun()).isTrue();
    }

    @Test
    void namesWithoutCodes_areMatchedButNotTrusted() {
        HasilBaca hasil =
                Uji.baca(
                        "kecamatan,jumlah_penduduk,pria,wanita\nBinuang,32,16,16\nEntah,21,10,11\n",
                        "2024-I");
        assertThat(Uji.kode(hasil))
                .containsExactly("PERINGATAN WILAYAH_TANPA_KODE", "PERINGATAN WILAYAH_KURANG");
        assertThat(Uji.temuan(hasil, "WILAYAH_TANPA_KODE").banyak()).isEqualTo(2);
        assertThat(Uji.penduduk(hasil, "630501")).isEqualTo(32);
        assertThat(hasil.tanpaKode()).hasSize(1);
        assertThat(hasil.bolehDisusun()).isFalse();
    }

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
    void theSemester_isTakenFromTheContentOrTheArgument_neverGuessed() {
        String tanpa = KEPALA + BINUANG + TAPIN_SELATAN;
        HasilBaca tidakTahu = Uji.baca(tanpa);
        assertThat(Uji.kode(tidakTahu)).containsExactly("CATATAN SEMESTER_TIDAK_DIKETAHUI");
        assertThat(tidakTahu.semester()).isEmpty();
        HasilBaca diminta = Uji.baca(tanpa, "2024-II");
        assertThat(diminta.semester()).hasToString("Optional[2024-II]");
        assertThat(diminta.asal()).isEqualTo(AsalSemester.ARGUMEN);
        HasilBaca keduanya = Uji.baca(BERSIH, "2024-I");
        assertThat(keduanya.asal()).isEqualTo(AsalSemester.ISI);
        assertThat(Uji.kode(Uji.baca(BERSIH, "2024-II")))
                .containsExactly("TOLAK PERIODE_BERTENTANGAN");
    }

    @Test
    void severalPeriods_areReadOnlyWhenOneIsChosen() {
        String tabel =
                "tahun,semester,kode,kecamatan,jumlah_penduduk\n"
                        + "2023,2,630501,BINUANG,31\n2023,2,630502,TAPIN SELATAN,20\n"
                        + "2024,1,630501,BINUANG,32\n2024,1,630502,TAPIN SELATAN,21\n";
        HasilBaca tanpa = Uji.baca(tabel);
        assertThat(Uji.kode(tanpa)).containsExactly("TOLAK BEBERAPA_PERIODE");
        assertThat(tanpa.kubus().kosong()).isTrue();
        HasilBaca satu = Uji.baca(tabel, "2024-I");
        assertThat(Uji.kode(satu)).isEmpty();
        assertThat(Uji.penduduk(satu, "6305")).isEqualTo(53);
        assertThat(satu.layout()).isEqualTo("panjang");
        assertThat(Uji.kode(Uji.baca(tabel, "2022-I")))
                .containsExactly("TOLAK PERIODE_BERTENTANGAN");
    }

    @Test
    void filesOfTwoSemesters_areNotMerged() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("a.csv", BERSIH),
                                Uji.berkas("b.csv", BERSIH.replace("Semester I ", "Semester II "))),
                        null,
                        List.of());
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK BEBERAPA_PERIODE");
    }

    @Test
    void anUnknownLayout_namesTheHeadersSeen() {
        HasilBaca hasil = Uji.baca("tanggal,cuaca,suhu\nSenin,hujan,27\nSelasa,cerah,31\n");
        assertThat(Uji.kode(hasil)).contains("TOLAK TATA_LETAK_TIDAK_DIKENAL");
        assertThat(Uji.temuan(hasil, "TATA_LETAK_TIDAK_DIKENAL").pesan())
                .contains("tanggal", "cuaca", "suhu");
        assertThat(hasil.layout()).isNull();
    }

    @Test
    void theSameSnapshotTwice_andJumps_areTold() {
        List<BerkasDkb> kini =
                List.of(
                        Uji.berkas(
                                "kini.csv",
                                "DKB Semester II Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                        + "630501,BINUANG,1600,1650,1100\n"
                                        + "630502,TAPIN SELATAN,1000,1100,700\n"));
        BerkasDkb sama =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1600,1650,1100\n"
                                + "630502,TAPIN SELATAN,1000,1100,700\n");
        assertThat(Uji.kode(Uji.baca(kini, null, List.of(sama))))
                .containsExactly("PERINGATAN SAMA_DENGAN_SEMESTER_LALU");
        BerkasDkb wajar =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1590,1640,1090\n"
                                + "630502,TAPIN SELATAN,990,1090,690\n");
        assertThat(Uji.kode(Uji.baca(kini, null, List.of(wajar)))).isEmpty();
        BerkasDkb jauh =
                Uji.berkas(
                        "lalu.csv",
                        "DKB Semester I Tahun 2024\nkode,kecamatan,pria,wanita,jumlah_kk\n"
                                + "630501,BINUANG,1590,1640,1090\n"
                                + "630502,TAPIN SELATAN,700,800,690\n");
        HasilBaca melonjak = Uji.baca(kini, null, List.of(jauh));
        assertThat(Uji.kode(melonjak)).containsExactly("PERINGATAN LONJAKAN");
        assertThat(Uji.temuan(melonjak, "LONJAKAN").pesan())
                .contains("Tapin Selatan", "1.500", "2.100");
    }

    @Test
    void anUnreadableEarlierSemester_doesNotRejectThisOne() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(Uji.berkas("kini.csv", BERSIH)),
                        null,
                        List.of(Uji.berkas("lalu.csv", "")));
        assertThat(hasil.ditolak()).isFalse();
        assertThat(Uji.kode(hasil)).containsExactly("PERINGATAN BERKAS_KOSONG");
    }

    @Test
    void aHundredPlacesACode_areKept_andAllAreCounted() {
        StringBuilder tabel = new StringBuilder("kode,kecamatan,jumlah_penduduk\n");
        for (int i = 1; i <= 99; i++) {
            tabel.append(String.format("6401%02d,K%d,x%n", i, i));
            tabel.append(String.format("6402%02d,K%d,y%n", i, i));
        }
        HasilBaca hasil = Uji.baca(tabel.toString(), "2024-I");
        List<Temuan> bukan =
                hasil.temuan().stream()
                        .filter(t -> t.kode().equals("NILAI_BUKAN_BILANGAN"))
                        .toList();
        assertThat(bukan).hasSize(100);
        assertThat(bukan.stream().mapToLong(Temuan::banyak).sum()).isEqualTo(198);
    }

    @Test
    void unknownCategories_areCountedNotDropped() {
        String tabel =
                "kode,kecamatan,agama,jumlah_penduduk\n"
                        + "630501,BINUANG,Islam,30\n630501,BINUANG,%s,2\n"
                        + "630502,TAPIN SELATAN,Islam,20\n630502,TAPIN SELATAN,KATOLIK,1\n";
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "Kristen"), "2024-I")))
                .doesNotContain("PERINGATAN KODE_TIDAK_DIKENAL");
        assertThat(Uji.kode(Uji.baca(String.format(tabel, "Jedi"), "2024-I")))
                .contains("PERINGATAN KODE_TIDAK_DIKENAL");
    }
}
