package id.go.tapinkab.dukcapil.bukuagregat.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.surat.PelanggaranRegister.Aturan;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AturanRegisterTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Register UMUM = new Register("UMUM", 2024);
    private static final EntriRegister DUA_BELAS = entri(12, "", "2024-08-05");
    private static final EntriRegister TIGA_BELAS = entri(13, "", "2024-08-09");

    @Test
    void yearOfTheRegister_isTheLocalOne() {
        Clock pukulEnamBelasUtc =
                Clock.fixed(Instant.parse("2024-12-31T16:00:00Z"), ZoneOffset.UTC);
        assertThat(Register.kini("UMUM", pukulEnamBelasUtc, WITA).nama()).isEqualTo("UMUM 2025");
        assertThat(Register.kini("UMUM", pukulEnamBelasUtc, ZoneOffset.UTC).tahun())
                .isEqualTo(2024);
        assertThatThrownBy(() -> new Register("UMUM/2", 2024)).hasMessageContaining("UMUM/2");
    }

    @Test
    void numbers_followOneAnotherFromOne() {
        assertThat(Urutan.sesudah(0).namaEntri()).isEqualTo("000001");
        assertThat(Urutan.sesudah(11).namaEntri()).isEqualTo("000012");
        assertThat(Urutan.ke(1012).namaRibuan()).isEqualTo("001000");
        assertThat(Urutan.ke(999).namaRibuan()).isEqualTo("000000");
        assertThat(Urutan.parse("000000")).isEmpty();
        assertThat(Urutan.parse("12")).isEmpty();
        assertThatThrownBy(() -> Urutan.sesudah(999_999))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void insertion_takesTheNextFreeLetter() {
        List<EntriRegister> entri = new ArrayList<>(List.of(DUA_BELAS, TIGA_BELAS));
        LocalDate tanggal = LocalDate.of(2024, 8, 6);
        Urutan pertama = AturanRegister.sisipan(12, tanggal, "terlambat dicatat", entri);
        assertThat(pertama.namaEntri()).isEqualTo("000012.A");
        entri.add(entri(12, "A", "2024-08-06"));
        assertThat(AturanRegister.sisipan(12, tanggal, "satu lagi", entri).namaEntri())
                .isEqualTo("000012.B");
    }

    @Test
    void insertion_liesBetweenItsNeighboursDates() {
        List<EntriRegister> entri = List.of(DUA_BELAS, TIGA_BELAS);
        for (String batas : List.of("2024-08-05", "2024-08-09")) {
            assertThat(AturanRegister.sisipan(12, LocalDate.parse(batas), "x", entri).sisipan())
                    .isTrue();
        }
        for (String luar : List.of("2024-08-04", "2024-08-10")) {
            pelanggaran(
                    Aturan.TANGGAL_DI_LUAR_URUTAN,
                    () -> AturanRegister.sisipan(12, LocalDate.parse(luar), "x", entri));
        }
    }

    @Test
    void insertion_needsReasonParentAndFollower() {
        List<EntriRegister> entri = List.of(DUA_BELAS, TIGA_BELAS);
        LocalDate tanggal = LocalDate.of(2024, 8, 6);
        pelanggaran(Aturan.ALASAN_WAJIB, () -> AturanRegister.sisipan(12, tanggal, " ", entri));
        pelanggaran(Aturan.INDUK_TIDAK_ADA, () -> AturanRegister.sisipan(11, tanggal, "x", entri));
        pelanggaran(
                Aturan.TANPA_NOMOR_SESUDAHNYA,
                () -> AturanRegister.sisipan(13, tanggal, "x", entri));
    }

    @Test
    void insertionsBehindOneNumber_endWithZ() {
        List<EntriRegister> entri = new ArrayList<>(List.of(DUA_BELAS, TIGA_BELAS));
        for (char huruf = 'A'; huruf <= 'Z'; huruf++) {
            entri.add(entri(12, String.valueOf(huruf), "2024-08-06"));
        }
        pelanggaran(
                Aturan.SISIPAN_HABIS,
                () -> AturanRegister.sisipan(12, LocalDate.of(2024, 8, 6), "x", entri));
    }

    @Test
    void annulled_keepsItsNumberAndIsNotAnnulledAgain() {
        EntriRegister batal = AturanRegister.batalkan(DUA_BELAS, " salah tujuan ");
        assertThat(batal.nomor()).isEqualTo(DUA_BELAS.nomor());
        assertThat(batal.status()).isEqualTo(StatusSurat.BATAL);
        assertThat(batal.alasan()).isEqualTo("salah tujuan");
        pelanggaran(Aturan.SUDAH_BATAL, () -> AturanRegister.batalkan(batal, "lagi"));
        pelanggaran(Aturan.ALASAN_WAJIB, () -> AturanRegister.batalkan(DUA_BELAS, null));
    }

    @Test
    void bookedNumber_isIssuedOnceInItsYear() {
        EntriRegister pesanan =
                new EntriRegister(
                        Urutan.ke(14),
                        "470/014",
                        LocalDate.of(2024, 8, 12),
                        StatusSurat.DIPESAN,
                        "");
        LocalDate tanggal = LocalDate.of(2024, 9, 2);
        EntriRegister terbit = AturanRegister.terbitkanPesanan(pesanan, UMUM, tanggal);
        assertThat(terbit.status()).isEqualTo(StatusSurat.TERBIT);
        assertThat(terbit.tanggal()).isEqualTo(tanggal);
        pelanggaran(
                Aturan.BUKAN_PESANAN, () -> AturanRegister.terbitkanPesanan(terbit, UMUM, tanggal));
        pelanggaran(
                Aturan.BUKAN_TAHUN_REGISTER,
                () -> AturanRegister.terbitkanPesanan(pesanan, UMUM, LocalDate.of(2025, 1, 2)));
    }

    @Test
    void numberFromPaper_mustBeTheNextOne() {
        LocalDate tanggal = LocalDate.of(2024, 8, 12);
        assertThat(AturanRegister.manual(14, 13, UMUM, tanggal)).isEqualTo(Urutan.ke(14));
        pelanggaran(Aturan.NOMOR_SUDAH_ADA, () -> AturanRegister.manual(13, 13, UMUM, tanggal));
        pelanggaran(Aturan.NOMOR_MELOMPAT, () -> AturanRegister.manual(15, 13, UMUM, tanggal));
    }

    @Test
    void number_isUsableInAFileName() {
        NomorSurat nomor =
                NomorSurat.dari(
                        "UMUM",
                        new BagianNomor(
                                Urutan.ke(12), "400.12.4.4", "", "", LocalDate.of(2024, 8, 5)),
                        PolaNomor.parse(PolaNomor.BAWAAN));
        assertThat(nomor).hasToString("400.12.4.4/012/DUKCAPIL/2024");
        assertThat(nomor.tahun()).isEqualTo(2024);
        assertThat(nomor.untukNamaBerkas()).isEqualTo("400.12.4.4-012-DUKCAPIL-2024");
    }

    @Test
    void agenda_isInOrderAndCutByPeriod() throws IOException {
        AgendaSurat agenda =
                new AgendaSurat(
                        List.of(
                                agenda(13, "", "2024-08-09"),
                                agenda(12, "A", "2024-08-06"),
                                agenda(12, "", "2024-08-05")));
        StringBuilder csv = new StringBuilder();
        agenda.pada(LocalDate.of(2024, 8, 5), LocalDate.of(2024, 8, 6)).tulisCsv(csv);
        assertThat(csv.toString().lines())
                .containsExactly(
                        "No. Urut,Nomor Surat,Tanggal Surat,Tanggal Kirim,Tujuan,Perihal,Klasifikasi,Pengolah,Keterangan",
                        "000012,470/12,2024-08-05,,\"Bappelitbang, Rantau\",Buku,470,PIAK,",
                        "000012.A,470/12A,2024-08-06,,\"Bappelitbang, Rantau\",Buku,470,PIAK,");
    }

    @Test
    void classifications_holdBothSeriesAndTheBooksDefault() {
        DaftarKlasifikasi daftar = DaftarKlasifikasi.bawaan();
        assertThat(daftar.semua()).hasSize(118);
        assertThat(daftar.cari(DaftarKlasifikasi.KODE_BUKU))
                .hasValueSatisfying(
                        k -> {
                            assertThat(k.uraian())
                                    .isEqualTo(
                                            "Penyajian dan Layanan Informasi Administrasi Kependudukan");
                            assertThat(k.aturan()).isEqualTo("Permendagri 83/2022");
                        });
        assertThat(daftar.cari("470")).isPresent();
        assertThat(daftar.cari("999")).isEmpty();
    }

    @Test
    void classificationTwice_isRefused() {
        assertThatThrownBy(
                        () ->
                                DaftarKlasifikasi.baca(
                                        new StringReader("kode,uraian,aturan\n1,a,x\n1,b,x\n")))
                .hasMessageContaining("baris 3");
        assertThatThrownBy(() -> DaftarKlasifikasi.baca(new StringReader("kode,uraian,aturan\n")))
                .hasMessageContaining("kosong");
    }

    private static AgendaSurat.Baris agenda(int nomor, String huruf, String tanggal) {
        return new AgendaSurat.Baris(
                new Urutan(nomor, huruf),
                "470/" + nomor + huruf,
                LocalDate.parse(tanggal),
                Optional.empty(),
                "Bappelitbang, Rantau",
                "Buku",
                "470",
                "PIAK",
                "");
    }

    private static EntriRegister entri(int nomor, String huruf, String tanggal) {
        return new EntriRegister(
                new Urutan(nomor, huruf),
                "470/" + nomor + huruf,
                LocalDate.parse(tanggal),
                StatusSurat.TERBIT,
                "");
    }

    private static void pelanggaran(Aturan aturan, ThrowingCallable perbuatan) {
        assertThatThrownBy(perbuatan)
                .isInstanceOfSatisfying(
                        PelanggaranRegister.class, e -> assertThat(e.aturan()).isEqualTo(aturan));
    }
}
