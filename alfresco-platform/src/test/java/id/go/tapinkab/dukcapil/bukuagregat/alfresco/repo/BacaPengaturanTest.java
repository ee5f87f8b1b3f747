package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.BatasBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings: defaults that work, and bad values that say what is allowed. */
class BacaPengaturanTest {

    private static final String MODUL = "/alfresco/module/buku-agregat-platform/";

    @Test
    void defaults_work() throws IOException {
        Pengaturan pengaturan = BacaPengaturan.dari(bawaan());

        assertThat(pengaturan.situs()).isEqualTo("dukcapil");
        assertThat(pengaturan.zona()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(pengaturan.surat().penerima()).hasSize(3);
        assertThat(pengaturan.wilayah().kabupaten().kode()).isEqualTo(new KodeWilayah("6305"));
    }

    @ParameterizedTest
    @CsvSource({
        "situs.nama, Dinas Kita",
        "zona, Asia/Rantau",
        "kalender.jam, Senin pagi",
        "kalender.jam, ''",
        "tenggat.bulan, 13",
        "wilayah.berkas, /tidak/ada.csv",
        "wilayah.luas, 6305=luas",
        "wilayah.luas, 6305",
        "nomor.register, umum biasa",
        "nomor.pola, tanpa nomor",
        "nomor.klasifikasi, 1.2.3",
        "surat.sifat, Genting",
        "surat.penerima, ' | '",
        "batas.baris, 0",
        "batas.terurai, banyak",
        "lonjakan.persen, -1",
        "agregasi.basi, sebentar",
        "agregasi.basi, PT0S",
        "kantor.nama, ''",
        "kantor.logo, /tidak/ada.png"
    })
    void badValue_stopsStartUpNamingKeyAndWhatIsAllowed(String kunci, String nilai)
            throws IOException {
        Properties salah = bawaan();
        salah.setProperty("bukuagregat." + kunci, nilai);

        assertThatThrownBy(() -> BacaPengaturan.dari(salah))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bukuagregat." + kunci)
                .hasMessageContaining("yang boleh: ");
    }

    @Test
    void everyKeyIsPassedOnByTheContext() throws IOException {
        String konteks = teks("context/pengaturan-context.xml") + teks("context/job-context.xml");
        konteks += teks("context/workflow-context.xml") + teks("context/service-context.xml");

        for (String kunci : bawaan().stringPropertyNames()) {
            assertThat(konteks).contains("${" + kunci + "}");
        }
    }

    @Test
    void limitsOfReading_areThoseThatAreSet() throws IOException {
        assertThat(BacaPengaturan.dari(bawaan()).batas().lonjakanPersen())
                .isEqualTo(BatasBaca.bawaan().lonjakanPersen());
        Properties nilai = bawaan();
        nilai.setProperty("bukuagregat.batas.kolom", "77");
        nilai.setProperty("bukuagregat.lonjakan.jiwa", "500");

        BatasBaca batas = BacaPengaturan.dari(nilai).batas();

        assertThat(batas.baris().nilai(Batas.KOLOM)).isEqualTo(77);
        assertThat(batas.baris().nilai(Batas.BARIS)).isEqualTo(Batas.BARIS.bawaan());
        assertThat(batas.lonjakanJiwa()).isEqualTo(500);
    }

    @Test
    void areas_areReadPerRegion() throws IOException {
        Properties nilai = bawaan();
        nilai.setProperty("bukuagregat.wilayah.luas", "6305=2174.95|630501=193");

        assertThat(BacaPengaturan.dari(nilai).buku().indikator().luas().keySet())
                .isEqualTo(Set.of(new KodeWilayah("6305"), new KodeWilayah("630501")));
    }

    @Test
    void day_isTheSameForAServerThatThinksInUtc() throws IOException {
        Pengaturan pengaturan = BacaPengaturan.dari(bawaan());
        LocalDate hari = LocalDate.of(2024, 8, 5);

        Date tanggal = pengaturan.tanggal(hari);

        assertThat(tanggal.toInstant()).isEqualTo(Instant.parse("2024-08-05T04:00:00Z"));
        assertThat(pengaturan.hari(tanggal)).isEqualTo(hari);
    }

    @Test
    void year_turnsAtMidnightOfTheOffice() throws IOException {
        Pengaturan pengaturan = BacaPengaturan.dari(bawaan());
        Instant saat = Instant.parse("2024-12-31T16:00:00Z");

        assertThat(pengaturan.denganJam(Clock.fixed(saat, pengaturan.zona())).hariIni())
                .isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void threshold_isAtLeastThree() {
        assertThat(PengaturanPublik.dari(" 3 ").ambang()).isEqualTo(3);
        for (String salah : new String[] {"", "2", "0", "-5", "lima", "4,5"}) {
            assertThatThrownBy(() -> PengaturanPublik.dari(salah))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("bukuagregat.samaran.ambang")
                    .hasMessageContaining("3 atau lebih");
        }
    }

    private static Properties bawaan() throws IOException {
        Properties nilai = new Properties();
        try (Reader isi =
                new InputStreamReader(
                        BacaPengaturanTest.class.getResourceAsStream(
                                MODUL + "alfresco-global.properties"),
                        StandardCharsets.UTF_8)) {
            nilai.load(isi);
        }
        return nilai;
    }

    private static String teks(String nama) throws IOException {
        try (var isi = BacaPengaturanTest.class.getResourceAsStream(MODUL + nama)) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
