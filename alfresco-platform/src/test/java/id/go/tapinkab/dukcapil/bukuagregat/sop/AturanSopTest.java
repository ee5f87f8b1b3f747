package id.go.tapinkab.dukcapil.bukuagregat.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.AkibatPerubahan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.Tindakan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PelanggaranSop.Aturan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AturanSopTest {

    private static final Instant SAAT = Instant.parse("2024-08-05T01:00:00Z");
    private static final String ISI = "a".repeat(64);
    private static final String ISI_LAIN = "b".repeat(64);

    @Test
    void defaultPath_walksAllStepsInOrder() {
        List<String> jalan = new ArrayList<>();
        Optional<Langkah> kini = Optional.of(Langkah.L1);
        while (kini.isPresent()) {
            Langkah langkah = kini.get();
            jalan.add(langkah.kode());
            Keputusan keputusan = AturanSop.keputusan(langkah, langkah.hasil().get(0), null, false);
            assertThat(keputusan.parafGugur()).isFalse();
            assertThat(keputusan.status().langkah()).isEqualTo(keputusan.berikut());
            kini = keputusan.berikut();
        }
        assertThat(jalan).containsExactly("1", "2", "3", "4", "5", "6", "7", "8a", "8b");
    }

    @Test
    void endOfStep8b_isRegistered() {
        Keputusan akhir = AturanSop.keputusan(Langkah.L8B, Hasil.DAFTAR, null, false);
        assertThat(akhir.status()).isEqualTo(StatusBuku.TERDAFTAR);
        assertThat(akhir.status().tertutup()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, ADMIN_DB, , SELESAI",
        "2, KASI_PPD, , SELESAI",
        "3, KABID_PIAK, 20 menit, SETUJU KEMBALI",
        "4, SEKRETARIS, 10 menit, PARAF KEMBALI",
        "5, KADIS, , PARAF KEMBALI",
        "6, KASI_PPD, 10 menit, SELESAI",
        "7, ADMIN_DB, 2 minggu, SELESAI",
        "8a, ADMIN_DB, 1 hari, SELESAI",
        "8b, UMPEG, 1 hari, DAFTAR"
    })
    void steps_areTheSops(String kode, Peran peran, String waktu, String hasil) {
        Langkah langkah = Langkah.dariKode(kode).orElseThrow();
        assertThat(langkah.peran()).isEqualTo(peran);
        assertThat(langkah.waktuBaku().map(WaktuBaku::toString).orElse(null)).isEqualTo(waktu);
        assertThat(langkah.hasil().stream().map(Enum::name).toList())
                .containsExactly(hasil.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1, ADMIN_DB",
        "2, KASI_PPD",
        "3, KABID_PIAK",
        "4, ",
        "5, ",
        "6, ",
        "7, ADMIN_DB",
        "8a, ",
        "8b, "
    })
    void draft_isChangedOnlyByTheStepsEditor(String kode, Peran pengubah) {
        Langkah langkah = Langkah.dariKode(kode).orElseThrow();
        for (Peran peran : Peran.values()) {
            assertThat(AturanSop.bolehUbah(langkah, Set.of(peran))).isEqualTo(peran == pengubah);
        }
    }

    @Test
    void draftInStep4_isRefusedToEveryoneInWords() {
        assertThatThrownBy(
                        () ->
                                AturanSop.pastikanBolehUbah(
                                        StatusBuku.MENUNGGU_PARAF_SEKRETARIS,
                                        EnumSet.allOf(Peran.class)))
                .isInstanceOf(PelanggaranSop.class)
                .hasMessage("Pada langkah 4 draf tidak boleh diubah siapa pun.");
    }

    @Test
    void registeredBook_isClosedToEveryone() {
        pelanggaran(
                Aturan.BUKU_TERTUTUP,
                () ->
                        AturanSop.pastikanBolehUbah(
                                StatusBuku.TERDAFTAR, EnumSet.allOf(Peran.class)));
    }

    @Test
    void step_isEndedOnlyByItsRole() {
        AturanSop.pastikanPeran(Langkah.L3, Set.of(Peran.KABID_PIAK, Peran.UMPEG));
        pelanggaran(
                Aturan.BUKAN_PERAN_LANGKAH,
                () -> AturanSop.pastikanPeran(Langkah.L3, Set.of(Peran.ADMIN_DB)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Langkah.class,
            names = {"L3", "L4", "L5"})
    void return_goesToKasiAndVoidsTheInitials(Langkah langkah) {
        Keputusan keputusan =
                AturanSop.keputusan(langkah, Hasil.KEMBALI, "Tabel 3.2 tidak cocok", false);
        assertThat(keputusan.berikut()).contains(Langkah.L2);
        assertThat(keputusan.parafGugur()).isTrue();
    }

    @Test
    void kabidSendsBackWithoutReason_isRefused() {
        for (String alasan : new String[] {null, "", "  \n"}) {
            pelanggaran(
                    Aturan.ALASAN_WAJIB,
                    () -> AturanSop.keputusan(Langkah.L3, Hasil.KEMBALI, alasan, false));
        }
    }

    @Test
    void outcomeThatAStepDoesNotOffer_isRefused() {
        pelanggaran(
                Aturan.HASIL_TIDAK_ADA,
                () -> AturanSop.keputusan(Langkah.L2, Hasil.KEMBALI, "alasan", false));
        pelanggaran(
                Aturan.HASIL_TIDAK_ADA,
                () -> AturanSop.keputusan(Langkah.L4, Hasil.SETUJU, null, false));
        pelanggaran(
                Aturan.HASIL_TIDAK_ADA, () -> AturanSop.keputusan(Langkah.L3, null, null, false));
    }

    @ParameterizedTest
    @EnumSource(Langkah.class)
    void changedFigure_sendsBackToKabidOnlyAfterStep5(Langkah langkah) {
        Hasil hasil = langkah.hasil().get(0);
        Keputusan keputusan = AturanSop.keputusan(langkah, hasil, null, true);
        if (langkah.compareTo(Langkah.L6) >= 0) {
            assertThat(keputusan).isEqualTo(new Keputusan(Optional.of(Langkah.L3), true));
            assertThat(AturanSop.akibatPerubahan(langkah, true))
                    .isEqualTo(AkibatPerubahan.KEMBALI_KE_KABID);
            assertThat(AturanSop.akibatPerubahan(langkah, false))
                    .isEqualTo(AkibatPerubahan.DICATAT);
        } else {
            assertThat(keputusan).isEqualTo(new Keputusan(langkah.berikut(), false));
            assertThat(AturanSop.akibatPerubahan(langkah, false))
                    .isEqualTo(AkibatPerubahan.PARAF_GUGUR);
        }
    }

    @Test
    void initials_areGivenInTurnForOneVersion() {
        Paraf kabid = paraf(Peran.KABID_PIAK, "kabid", "0.3", ISI);
        Paraf sekretaris = paraf(Peran.SEKRETARIS, "sekretaris", "0.3", ISI);
        Paraf kadis = paraf(Peran.KADIS, "kadis", "0.3", ISI);
        AturanSop.pastikanBolehParaf(kabid, List.of());
        AturanSop.pastikanBolehParaf(sekretaris, List.of(kabid));
        AturanSop.pastikanBolehParaf(kadis, List.of(kabid, sekretaris));
        pelanggaran(
                Aturan.PARAF_BELUM_BERURUTAN,
                () -> AturanSop.pastikanBolehParaf(kadis, List.of(kabid)));
        pelanggaran(
                Aturan.PARAF_BELUM_BERURUTAN,
                () ->
                        AturanSop.pastikanBolehParaf(
                                paraf(Peran.SEKRETARIS, "sekretaris", "0.3", ISI_LAIN),
                                List.of(kabid)));
    }

    @Test
    void secondInitialOfARoleForAVersion_isRefused() {
        Paraf kabid = paraf(Peran.KABID_PIAK, "kabid", "0.3", ISI);
        pelanggaran(
                Aturan.PARAF_GANDA,
                () ->
                        AturanSop.pastikanBolehParaf(
                                paraf(Peran.KABID_PIAK, "kabid2", "0.3", ISI), List.of(kabid)));
        AturanSop.pastikanBolehParaf(
                paraf(Peran.KABID_PIAK, "kabid", "0.4", ISI_LAIN), List.of(kabid));
    }

    @Test
    void initialOutsideAnInitiallingStep_isRefused() {
        Paraf salah =
                new Paraf(
                        Peran.KASI_PPD,
                        "kasi",
                        Optional.empty(),
                        SAAT,
                        Langkah.L2,
                        "0.2",
                        ISI,
                        "",
                        Optional.empty());
        pelanggaran(
                Aturan.BUKAN_LANGKAH_PARAF, () -> AturanSop.pastikanBolehParaf(salah, List.of()));
    }

    @Test
    void onePersonInTwoRoles_isRefusedUnlessRecordedAsDeputy() {
        Paraf kabid = paraf(Peran.KABID_PIAK, "fulan", "0.3", ISI);
        Paraf rangkap = paraf(Peran.SEKRETARIS, "fulan", "0.3", ISI);
        pelanggaran(
                Aturan.RANGKAP_PERAN, () -> AturanSop.pastikanBolehParaf(rangkap, List.of(kabid)));
        Paraf plh =
                new Paraf(
                        Peran.SEKRETARIS,
                        "fulan",
                        Optional.of(new Paraf.Wakil(Paraf.Wakil.Jenis.PLH, "sekretaris")),
                        SAAT,
                        Langkah.L4,
                        "0.3",
                        ISI,
                        null,
                        Optional.empty());
        AturanSop.pastikanBolehParaf(plh, List.of(kabid));
        assertThat(plh.jabatan()).isEqualTo("Plh. Sekretaris");
        assertThat(plh.catatan()).isEmpty();
    }

    @Test
    void sameRoleAgain_isNoDoubleRole() {
        List<Tindakan> dulu = List.of(new Tindakan("admin", Peran.ADMIN_DB));
        AturanSop.pastikanTidakRangkap("admin", Peran.ADMIN_DB, Optional.empty(), dulu);
        pelanggaran(
                Aturan.RANGKAP_PERAN,
                () ->
                        AturanSop.pastikanTidakRangkap(
                                "admin", Peran.KASI_PPD, Optional.empty(), dulu));
    }

    @Test
    void voidInitial_countsNoMoreAndKeepsItsFirstReason() {
        Paraf kabid = paraf(Peran.KABID_PIAK, "kabid", "0.3", ISI);
        List<Paraf> gugur = AturanSop.gugurkan(List.of(kabid), SAAT, "dikembalikan");
        assertThat(gugur.get(0).berlaku()).isFalse();
        assertThat(gugur.get(0).sahUntuk("0.3", ISI)).isFalse();
        assertThat(AturanSop.gugurkan(gugur, SAAT.plusSeconds(1), "lagi")).isEqualTo(gugur);
        AturanSop.pastikanBolehParaf(paraf(Peran.KABID_PIAK, "kabid", "0.3", ISI), gugur);
    }

    @Test
    void initialledVersion_isTheOneThatAllThreeStandFor() {
        Paraf kabidLama = paraf(Peran.KABID_PIAK, "kabid", "0.2", ISI_LAIN);
        Paraf kabid = paraf(Peran.KABID_PIAK, "kabid", "0.3", ISI);
        Paraf sekretaris = paraf(Peran.SEKRETARIS, "sekretaris", "0.3", ISI);
        Paraf kadis = paraf(Peran.KADIS, "kadis", "0.3", ISI);
        assertThat(AturanSop.pastikanBerparafLengkap(List.of(kabidLama, kabid, sekretaris, kadis)))
                .isEqualTo(new AturanSop.VersiBerparaf("0.3", ISI));
        pelanggaran(
                Aturan.PARAF_BELUM_LENGKAP,
                () -> AturanSop.pastikanBerparafLengkap(List.of(kabidLama, sekretaris, kadis)));
    }

    @Test
    void initialWithoutAFingerprint_isNotMade() {
        assertThatThrownBy(() -> paraf(Peran.KADIS, "kadis", "0.3", "deadbeef"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_areFoundByGroup() {
        assertThat(Peran.dariGrup("DUKCAPIL_KABID_PIAK")).contains(Peran.KABID_PIAK);
        assertThat(Peran.dariGrup("ALFRESCO_ADMINISTRATORS")).isEmpty();
    }

    private static Paraf paraf(Peran peran, String orang, String versi, String sha256) {
        Langkah langkah =
                switch (peran) {
                    case KABID_PIAK -> Langkah.L3;
                    case SEKRETARIS -> Langkah.L4;
                    default -> Langkah.L5;
                };
        return new Paraf(
                peran, orang, Optional.empty(), SAAT, langkah, versi, sha256, "", Optional.empty());
    }

    private static void pelanggaran(
            Aturan aturan, org.assertj.core.api.ThrowableAssert.ThrowingCallable perbuatan) {
        assertThatThrownBy(perbuatan)
                .isInstanceOfSatisfying(
                        PelanggaranSop.class, e -> assertThat(e.aturan()).isEqualTo(aturan));
    }
}
