package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same two kecamatan as offices may write them: read right, or refused for what is wrong. */
class RagamBerkasTest {

    private static final String JUDUL = "DKB Semester I Tahun 2024\n";
    private static final String KEPALA = "KODE;KECAMATAN;L;P;JUMLAH\n";
    private static final String ISI =
            "63.05.01;BINUANG;16;17;33\n63.05.02;TAPIN SELATAN;10;11;21\n";
    private static final String DILEWATI = "CATATAN BARIS_JUMLAH_DILEWATI";
    private static final String TANPA_KODE = "PERINGATAN WILAYAH_TANPA_KODE";

    private static HasilBaca terbaca(String isi, String... kode) {
        HasilBaca hasil = Uji.baca(isi);
        assertThat(Uji.kode(hasil)).containsExactlyInAnyOrder(kode);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(54);
        assertThat(Uji.penduduk(hasil, "630502")).isEqualTo(21);
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.PENDUDUK,
                                Kategori.SEMUA,
                                JenisKelamin.LAKI_LAKI))
                .isEqualTo(26);
        return hasil;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH (JIWA);PEREMPUAN (JIWA);LAKI-LAKI (JIWA);NAMA KECAMATAN;KODE WILAYAH\n"
                        + "33;17;16;BINUANG;63.05.01\n21;11;10;TAPIN SELATAN;63.05.02\n",
                "code;district;male;female;total\n"
                        + "630501;Binuang;16;17;33\n630502;Tapin Selatan;10;11;21\n",
                "Kode Kecamatan;Nama Kecamatan;Jumlah Laki-laki (Orang);Jumlah Perempuan (Orang);"
                        + "Total Penduduk (Orang)\n63.05.01;BINUANG;16;17;33\n"
                        + "63.05.02;TAPIN SELATAN;10;11;21\n",
                "KODE;KECAMATAN;LAKI-LAKI;PEREMPUAN;JUMLAH\n;;(jiwa);(jiwa);(jiwa)\n"
                        + "(1);(2);(3);(4);(5)\n63.05.01;BINUANG;16;17;33\n"
                        + "63.05.02;TAPIN SELATAN;10;11;21\n",
                "KODE;KECAMATAN;L;P;JUMLAH\n63.05.01;BINUANG;16;17;33\n\nHalaman 2\n"
                        + "KODE;KECAMATAN;L;P;JUMLAH\n63.05.02;TAPIN SELATAN;10;11;21\n",
                "no_kec;nama_kec;no_kel;nama_kel;lk;pr\n1;Binuang;1001;Binuang;10;10\n"
                        + "1;Binuang;2003;Tungkap;6;7\n2;Tapin Selatan;1004;Tambarangan;5;5\n"
                        + "2;Tapin Selatan;2001;Tatakan;5;6\n",
                "KODE;;KECAMATAN;;PRIA;;WANITA;;JUMLAH PENDUDUK\n"
                        + "63.05.01;;BINUANG;;16;;17;;33\n63.05.02;;TAPIN SELATAN;;10;;11;;21\n",
                "NO;KODE;KECAMATAN;LAKI-LAKI;;PEREMPUAN;;JUMLAH;\n;;;JIWA;%;JIWA;%;JIWA;%\n"
                        + "1;63.05.01;BINUANG;16;48,48;17;51,52;33;61,11\n"
                        + "2;63.05.02;TAPIN SELATAN;10;47,62;11;52,38;21;38,89\n",
                "KODE WILAYAH;NAMA WILAYAH;JENIS KELAMIN;;JUMLAH\n;;LAKI - LAKI;PEREMPUAN;\n"
                        + "63.05.01;BINUANG;16;17;33\n63.05.02;TAPIN SELATAN;10;11;21\n",
                "kode_bps;kode_kemendagri;kecamatan;lk;pr;jumlah\n"
                        + "6305010;63.05.01;BINUANG;16;17;33\n"
                        + "6305020;63.05.02;TAPIN SELATAN;10;11;21\n",
                "WILAYAH;L;P;JUMLAH\n63.05.01 BINUANG;16;17;33\n63.05.02. TAPIN SELATAN;10;11;21\n",
                "KECAMATAN;L;P;JUMLAH\n63.05.01 - BINUANG;16;17;33\n"
                        + "63.05.02 - TAPIN SELATAN;10;11;21\n",
                "KECAMATAN;L;P;JUMLAH\nBINUANG (63.05.01);16;17;33\n"
                        + "TAPIN SELATAN (63.05.02);10;11;21\n",
                "sep=;\nKODE;KECAMATAN;L;P;JUMLAH;\n63.05.01;BINUANG;16;17;33;\n"
                        + "63.05.02;TAPIN SELATAN;10;11;21;\n;;;;;\n",
                "KODE;KECAMATAN;L;P;JUMLAH\n'63.05.01;BINUANG;'16;`17;'33\n"
                        + "'63.05.02;TAPIN SELATAN;'10;'11;'21\n",
                "KODE KEC;KECAMATAN;KODE DESA;DESA/KELURAHAN;L;P\n"
                        + "63.05.01;BINUANG;1001;BINUANG;10;10\n;;2003;TUNGKAP;6;7\n"
                        + "63.05.02;TAPIN SELATAN;1004;TAMBARANGAN;5;5\n;;2001;TATAKAN;5;6\n",
            })
    void headersInAnyOrderAndLanguage_withUnitsSharesAndBlanks_areRead(String tabel) {
        terbaca(JUDUL + tabel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No.;Kecamatan;Laki-Laki;Perempuan;Jumlah\n1.;Binuang;16;17;33\n"
                        + "2.;Tapin Selatan;10;11;21\n",
                "kode_bps;kecamatan;lk;pr;jumlah\n6305010;BINUANG;16;17;33\n"
                        + "6305020;TAPIN SELATAN;10;11;21\n",
            })
    void namesAlone_orCodesOfBps_areRead_butMakeNoDraft(String tabel) {
        assertThat(terbaca(JUDUL + tabel, TANPA_KODE).bolehDisusun()).isFalse();
    }

    @Test
    void desaBelowTheirKecamatanByNameOnly_areTheirs_alsoThatOfTheSameName() {
        HasilBaca hasil =
                terbaca(
                        JUDUL
                                + "NO;KECAMATAN/DESA;L;P;JML\nI;TAPIN SELATAN;10;11;21\n"
                                + "1;Tambarangan;5;5;10\n2;Tatakan;5;6;11\nII;BINUANG;16;17;33\n"
                                + "1;Binuang;10;10;20\n2;Tungkap;6;7;13\n;JUMLAH;26;28;54\n",
                        TANPA_KODE,
                        DILEWATI);
        assertThat(Uji.penduduk(hasil, "6305011001")).isEqualTo(20);
    }

    @Test
    void codesOfBpsThatLookLikeOurs_areStrange_notTaken() {
        HasilBaca hasil =
                Uji.baca(
                        "kode;desa;lk;pr;jumlah\n6305010001;TUNGKAP;16;17;33\n"
                                + "6305020001;TATAKAN;10;11;21\n",
                        "2024-I");
        assertThat(Uji.kode(hasil)).contains("PERINGATAN WILAYAH_ASING");
        assertThat(hasil.bolehDisusun()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH",
                "J U M L A H",
                "Jml.",
                "Jumlah Keseluruhan",
                "JUMLAH/TOTAL",
                "T O T A L",
                "Grand Total :",
                "Overall Total",
                "Sum",
                "TTL",
                "Total Penduduk 2024",
                "Kabupaten Tapin",
                "KAB. TAPIN",
                "Tapin",
                "Se-Kabupaten"
            })
    void totalsInAnySpelling_areHeldAgainstTheRows(String sebutan) {
        String baris = "\n;" + sebutan + ";26;";
        String tabel = JUDUL + KEPALA + ISI.strip();
        terbaca(tabel + baris + "28;54\n", DILEWATI);
        assertThat(Uji.kode(Uji.baca(tabel + baris + "29;55\n")))
                .containsExactly("TOLAK JUMLAH_TIDAK_COCOK", DILEWATI);
    }

    @Test
    void subtotalsUnderEachKecamatan_areNoData() {
        terbaca(
                JUDUL
                        + "KODE;NAMA;LK;PR;JML\n63.05.01.1001;BINUANG;10;10;20\n"
                        + "63.05.01.2003;TUNGKAP;6;7;13\n;SUB TOTAL KEC. BINUANG;16;17;33\n"
                        + "63.05.02.1004;TAMBARANGAN;5;5;10\n63.05.02.2001;TATAKAN;5;6;11\n"
                        + ";Jumlah Kec. Tapin Selatan;10;11;21\n;GRAND TOTAL;26;28;54\n",
                DILEWATI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;;Rantau, 31 Desember 2024;\n;;;Kepala Dinas;\n;;;;\n;;;H. CONTOH REKAAN,"
                        + " S.Sos;\n;;;NIP. 19700101 199503 1 001;\n",
                ";Mengetahui,;;Rantau, 5 Juli 2024;\n;Kepala Bidang;;Kepala Seksi;\n"
                        + ";(..................);;(..................);\n"
                        + ";NIP;;19700101 199503 1 001;\n",
                ";;;Kepala Desa;\n;;;(CONTOH REKAAN);\n",
                ";;Sumber: SIAK, diolah;;\nCatatan: tanpa WNA;;;;\n",
            })
    void whoSignedBelowTheTable_isNoRowOfIt_andItsDateNoSemester(String bawah) {
        HasilBaca hasil = terbaca(JUDUL + KEPALA + ISI + ";;;;\n" + bawah);
        assertThat(hasil.toString()).doesNotContain("REKAAN");
    }

    @Test
    void aTextWhereARegionsNumberBelongs_isStillRefused() {
        for (String baris :
                List.of(
                        "63.05.01;LAIN;x;y;z\n",
                        ";BINUANG;x;y;z\n",
                        "3;;x;y;z\n",
                        ";JUMLAH;x;y;z\n",
                        ";;#REF!;;\n",
                        "KODE;DESA;P;L;JUMLAH\n",
                        "NO;DESA;;;ISLAM\n")) {
            assertThat(Uji.kode(Uji.baca(JUDUL + KEPALA + ISI + baris)))
                    .as(baris)
                    .contains("TOLAK NILAI_BUKAN_BILANGAN");
        }
    }

    @Test
    void aSecondTableBelowTheFirst_isNeverReadUnderItsHeaders() {
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + KEPALA
                                + ISI
                                + "\nTabel 2\nKODE;DESA;P;L;JUMLAH\n63.05.01.2003;TUNGKAP;7;6;13\n");
        assertThat(hasil.ditolak()).isTrue();
    }

    @Test
    void aLongTableInEnglish_tellsAgesApart() {
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + "region_code,sex,age_group,value,year\n"
                                + "63.05.01,Male,0-4,6,2024\n63.05.01,Male,5-9,10,2024\n"
                                + "63.05.01,Female,0-4,17,2024\n63.05.01,Female,5-9,0,2024\n"
                                + "63.05.02,Male,0-4,10,2024\n63.05.02,Male,5-9,0,2024\n"
                                + "63.05.02,Female,0-4,10,2024\n63.05.02,Female,5-9,1,2024\n");
        assertThat(Uji.kode(hasil)).containsExactly("CATATAN FAMILI_TIDAK_LENGKAP");
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "05-09", JenisKelamin.JUMLAH))
                .isEqualTo(11);
    }

    @Test
    void singleYearsInTheHeader_addUpToBands() {
        StringBuilder kepala = new StringBuilder("KODE;KECAMATAN");
        StringBuilder isi = new StringBuilder("63.05.01;BINUANG");
        for (int umur = 0; umur <= 75; umur++) {
            kepala.append(';').append(umur).append(umur % 2 == 0 ? " TH" : " tahun");
            isi.append(";2");
        }
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + kepala
                                + "\n"
                                + isi
                                + "\n"
                                + isi.toString()
                                        .replace("63.05.01;BINUANG", "63.05.02;TAPIN SELATAN"));
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "05-09", JenisKelamin.JUMLAH))
                .isEqualTo(20);
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR_TUNGGAL, "17", JenisKelamin.JUMLAH))
                .isEqualTo(4);
    }

    @Test
    void personsOfWhomExcelMadeDecimals_areCounted() {
        HasilBaca hasil =
                Uji.baca(
                        "NIK;JENIS_KLMIN;TGL_LHR;NO_KEC;NO_KEL\n"
                                + "6305014101900001;2.0;1990-01-01 00:00:00;1.0;2003.0\n"
                                + "'6305010101880001;L;01-JAN-88;01;6305012003.0\n",
                        "2024-I");
        assertThat(Uji.penduduk(hasil, "6305012003")).isEqualTo(2);
        assertThat(Uji.kode(hasil)).containsExactly("PERINGATAN WILAYAH_KURANG");
    }

    @Test
    void thousandsOfBothKinds_inOneTable_areNumbers() {
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + KEPALA
                                + "63.05.01;BINUANG;1.600;1,600;3 200\n"
                                + "63.05.02;TAPIN SELATAN;1,000.00;1.100,00;2.100\n");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(5_300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "–", "—", "−", "n.a.", "N/A", "nihil", "NULL", ""})
    void aDashForNobody_isZeroBesideOtherCategories(String tanda) {
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + "KODE;ISLAM L;ISLAM P;HINDU L;HINDU P;JUMLAH L;JUMLAH P\n"
                                + "63.05.01;16;17;"
                                + tanda
                                + ";"
                                + tanda
                                + ";16;17\n63.05.02;9;11;1;"
                                + tanda
                                + ";10;11\n");
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.nilai(hasil, "630501", Variabel.AGAMA, "Hindu", JenisKelamin.PEREMPUAN))
                .isZero();
    }

    @Test
    void aSexThatOneRowLeavesOut_isUnknown_notTheSumOfTheOthers() {
        HasilBaca hasil = terbaca(JUDUL + KEPALA + ISI.replace(";17;33", ";;33"));
        assertThat(
                        new Ringkasan(hasil, PengaturanIndikator.BAWAAN)
                                .seluruhnya()
                                .penduduk(JenisKelamin.PEREMPUAN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0–4, 5–9, 10–14, 75 tahun ke atas",
        "0-4 Th, 5-9 Th, 10-14 Th, 75 th keatas",
        "0 s/d 4, 5 s/d 9, 10 s/d 14, > 74",
        "Umur 0 - 4, Umur 5 - 9, Umur 10 - 14, ≥ 75",
        "0-4, 05-Sep, Okt-14, 75+",
        "0-4, Sep-05, 14-Oct, 75+",
        "0-4, 45540, 41913, 75+",
    })
    void ageBands_areKnown_evenWhereExcelTookThemForDates(
            String nol, String lima, String sepuluh, String teratas) {
        List<String> judul = new ArrayList<>(List.of("KODE", nol, lima, sepuluh));
        Umur.KELOMPOK.subList(3, 15).forEach(judul::add);
        judul.add(teratas);
        judul.add("Jumlah");
        StringBuilder isi = new StringBuilder(String.join(";", judul)).append('\n');
        for (String kode : List.of("63.05.01", "63.05.02")) {
            isi.append(kode);
            for (int i = 1; i <= 16; i++) {
                isi.append(';').append(i);
            }
            isi.append(";136\n");
        }

        HasilBaca hasil = Uji.baca(JUDUL + isi);

        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "05-09", JenisKelamin.JUMLAH))
                .isEqualTo(4);
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "10-14", JenisKelamin.JUMLAH))
                .isEqualTo(6);
        assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "75+", JenisKelamin.JUMLAH))
                .isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JUMLAH PENDUDUK (RIBU JIWA)", "PENDUDUK (dalam ribuan)", "PENDUDUK (JUTA)"})
    void thousandsOfPersons_areNoPersons(String judul) {
        HasilBaca hasil =
                Uji.baca(
                        JUDUL
                                + "KODE;KECAMATAN;"
                                + judul
                                + "\n63.05.01;BINUANG;33\n63.05.02;TAPIN SELATAN;21\n");
        assertThat(Uji.kode(hasil)).contains("TOLAK SATUAN_BUKAN_JIWA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data Penduduk Sem. I Th. 2024",
                "SEMESTER 1/2024",
                "Keadaan 30-06-2024",
                "SEMESTER PERTAMA TAHUN 2024",
                "Periode Januari s.d. Juni 2024",
                "JANUARI - JUNI 2024",
                "Jan s/d Jun 2024"
            })
    void theSemester_isFoundInAnySpelling(String judul) {
        terbaca(judul + "\n" + KEPALA + ISI);
    }

    @Test
    void theSecondHalfOfAYear_isThat() {
        assertThat(Uji.baca("Juli s.d. Desember 2024\n" + KEPALA + ISI).semester())
                .hasToString("Optional[2024-II]");
        assertThat(Uji.baca("Januari s.d. Desember 2024\n" + KEPALA + ISI).semester()).isEmpty();
    }
}
