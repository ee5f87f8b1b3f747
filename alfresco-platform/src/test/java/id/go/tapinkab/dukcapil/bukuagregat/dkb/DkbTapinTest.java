package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code periksa} on Tapin's official figures, Semester I 2024 (Ditjen Dukcapil, layanan peta
 * AGR_VISUAL_KEC_202401), and its manners as a command.
 */
class DkbTapinTest {

    private static final String CONTOH =
            "/id/go/tapinkab/dukcapil/bukuagregat/embedded/contoh/dkb-tapin-2024-semester-1.csv";

    @TempDir private Path folder;
    private Path berkas;
    private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    private final ByteArrayOutputStream kesalahan = new ByteArrayOutputStream();

    @BeforeEach
    void copySample() throws IOException {
        berkas = folder.resolve("dkb.csv");
        try (InputStream isi = DkbTapinTest.class.getResourceAsStream(CONTOH)) {
            Files.copy(isi, berkas);
        }
    }

    private int periksa(String... argumen) {
        keluar.reset();
        kesalahan.reset();
        return Periksa.jalankan(
                argumen,
                new PrintStream(keluar, true, StandardCharsets.UTF_8),
                new PrintStream(kesalahan, true, StandardCharsets.UTF_8),
                false);
    }

    private JsonNode json(String... lain) throws IOException {
        List<String> argumen = new ArrayList<>(List.of(berkas.toString(), "--json"));
        argumen.addAll(Arrays.asList(lain));
        assertThat(periksa(argumen.toArray(String[]::new))).isZero();
        return new ObjectMapper().readTree(keluar.toByteArray());
    }

    @Test
    void headlineFigures_areTheGoldenOnes() throws IOException {
        JsonNode hasil = json();
        assertThat(hasil.get("layout").asText()).isEqualTo("lebar");
        assertThat(hasil.get("level").asText()).isEqualTo("kecamatan");
        assertThat(hasil.get("semester").asText()).isEqualTo("2024-I");
        assertThat(hasil.get("semesterFrom").asText()).isEqualTo("isi");
        assertThat(hasil.get("rows").asInt()).isEqualTo(12);
        assertThat(hasil.get("regions").asInt()).isEqualTo(12);
        assertThat(hasil.get("population").asLong()).isEqualTo(200_122);
        assertThat(hasil.get("male").asLong()).isEqualTo(100_680);
        assertThat(hasil.get("female").asLong()).isEqualTo(99_442);
        assertThat(hasil.get("households").asLong()).isEqualTo(70_239);
        assertThat(hasil.get("families").get("ktp").get("wajib").asLong()).isEqualTo(146_999);
        assertThat(hasil.get("families").get("ktp").get("memiliki").asLong()).isEqualTo(144_832);
        JsonNode indikator = hasil.get("indicators");
        assertThat(indikator.get("sexRatio").decimalValue()).isEqualByComparingTo("101.24");
        assertThat(indikator.get("dependencyRatio").decimalValue()).isEqualByComparingTo("41.01");
        assertThat(indikator.get("youthDependency").decimalValue()).isEqualByComparingTo("32.55");
        assertThat(indikator.get("oldAgeDependency").decimalValue()).isEqualByComparingTo("8.46");
        assertThat(indikator.get("personsPerHousehold").decimalValue())
                .isEqualByComparingTo("2.85");
        assertThat(indikator.get("ktpCoverage").decimalValue()).isEqualByComparingTo("98.53");
    }

    @ParameterizedTest
    @CsvSource({
        "630501,Binuang,32929,16344,16585,11188,7866,23213,1850,98.55,41.86,2.94,98.38",
        "630502,Tapin Selatan,21547,10822,10725,7523,5026,15347,1174,100.90,40.40,2.86,98.55",
        "630503,Tapin Tengah,21815,11015,10800,7697,5128,15147,1540,101.99,44.02,2.83,98.92",
        "630504,Tapin Utara,26289,13062,13227,9116,5936,18711,1642,98.75,40.50,2.88,98.62",
        "630505,Candi Laras Selatan,12709,6467,6242,4650,2591,9293,825,103.60,36.76,2.73,98.25",
        "630506,Candi Laras Utara,17424,8955,8469,6319,3548,12846,1030,105.74,35.64,2.76,98.37",
        "630507,Bakarangan,11112,5607,5505,3944,2660,7696,756,101.85,44.39,2.82,98.82",
        "630508,Piani,6429,3312,3117,2346,1566,4564,299,106.26,40.86,2.74,98.10",
        "630509,Bungur,14640,7296,7344,5069,3686,10283,671,99.35,42.37,2.89,98.51",
        "630510,Lokpaikat,12533,6233,6300,4421,3073,8731,729,98.94,43.55,2.83,98.55",
        "630511,Salam Babaris,12690,6560,6130,4467,2790,9073,827,107.01,39.87,2.84,98.39",
        "630512,Hatungun,10005,5007,4998,3499,2327,7016,662,100.18,42.60,2.86,98.65"
    })
    void everyKecamatan_isTheGoldenOne(
            String kode,
            String nama,
            long penduduk,
            long laki,
            long perempuan,
            long keluarga,
            long muda,
            long produktif,
            long tua,
            BigDecimal rasioKelamin,
            BigDecimal ketergantungan,
            BigDecimal perKeluarga,
            BigDecimal rekam)
            throws IOException {
        JsonNode satu = json().get("byRegion").get(kode);
        assertThat(satu.get("name").asText()).isEqualTo(nama);
        assertThat(satu.get("population").asLong()).isEqualTo(penduduk);
        assertThat(satu.get("male").asLong()).isEqualTo(laki);
        assertThat(satu.get("female").asLong()).isEqualTo(perempuan);
        assertThat(satu.get("households").asLong()).isEqualTo(keluarga);
        assertThat(umur(satu, 0, 3)).isEqualTo(muda);
        assertThat(umur(satu, 3, 13)).isEqualTo(produktif);
        assertThat(umur(satu, 13, 16)).isEqualTo(tua);
        JsonNode indikator = satu.get("indicators");
        assertThat(indikator.get("sexRatio").decimalValue()).isEqualByComparingTo(rasioKelamin);
        assertThat(indikator.get("dependencyRatio").decimalValue())
                .isEqualByComparingTo(ketergantungan);
        assertThat(indikator.get("personsPerHousehold").decimalValue())
                .isEqualByComparingTo(perKeluarga);
        assertThat(indikator.get("ktpCoverage").decimalValue()).isEqualByComparingTo(rekam);
    }

    private static long umur(JsonNode wilayah, int dari, int sampai) {
        return Umur.KELOMPOK.subList(dari, sampai).stream()
                .mapToLong(k -> wilayah.get("ageGroups").get(k).get("total").asLong())
                .sum();
    }

    @Test
    void densityAndGrowth_comeWithWhatTheyNeed() throws IOException {
        assertThat(json().get("indicators").has("density")).isFalse();
        assertThat(json("--luas", "6305=2000").get("indicators").get("density").decimalValue())
                .isEqualByComparingTo("100.06");
        Path lalu = folder.resolve("lalu.csv");
        Files.writeString(
                lalu,
                "DKB Semester I Tahun 2023\nkode,jumlah_penduduk\n"
                        + "630501,32536\n630502,21282\n630503,21523\n630504,26054\n630505,12608\n"
                        + "630506,17283\n630507,10978\n630508,6334\n630509,14404\n630510,12396\n"
                        + "630511,12583\n630512,9912\n");
        JsonNode hasil = json("--sebelumnya", lalu.toString());
        assertThat(hasil.get("indicators").get("growth").decimalValue())
                .isEqualByComparingTo("1.13");
        assertThat(hasil.get("byRegion").get("630501").get("indicators").get("growth").asText())
                .isEqualTo("1.21");
    }

    @Test
    void anotherSemestersFigures_areThoseFigures() throws IOException {
        String isi = Files.readString(berkas);
        Files.writeString(
                berkas,
                isi.replace("16344;16585;32929", "16345;16585;32930")
                        .replace("100680;99442;200122", "100681;99442;200123")
                        .replace(
                                "Semester I Tahun 2024, per 30 Juni",
                                "Semester II Tahun 2024, per 31 Desember")
                        .replaceFirst("1973;2792", "1974;2792")
                        .replace("32476;395", "32477;395")
                        .replace("14602;15760", "14603;15760")
                        .replace("7539;4154", "7540;4154")
                        .replace(";26691;", ";26692;")
                        .replaceAll("(JUMLAH;.*)", ""));
        JsonNode hasil = json();
        assertThat(hasil.get("semester").asText()).isEqualTo("2024-II");
        assertThat(hasil.get("population").asLong()).isEqualTo(200_123);
    }

    @Test
    void wrongUsage_exitsWith1() {
        assertThat(periksa()).isEqualTo(1);
        assertThat(periksa("--semester", "2024")).isEqualTo(1);
        assertThat(periksa(berkas.toString(), "--semester")).isEqualTo(1);
        assertThat(periksa(berkas.toString(), "--entah")).isEqualTo(1);
        assertThat(periksa(folder.resolve("tidak-ada.csv").toString())).isEqualTo(1);
        assertThat(periksa(berkas.toString(), "--luas", "6305")).isEqualTo(1);
        assertThat(kesalahan.toString(StandardCharsets.UTF_8)).contains("--luas", "Cara pakai");
        assertThat(keluar.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--semester=x"})
    void aRejectedDelivery_exitsWith2_andAnUnknownOptionWith1(String pilihan) throws IOException {
        Path rusak = folder.resolve("rusak.csv");
        Files.writeString(rusak, "apa,ini\n1,2\n");
        assertThat(periksa(rusak.toString(), pilihan)).isEqualTo(pilihan.equals("--json") ? 2 : 1);
    }

    @Test
    void theReportForPeople_saysWhatIsToBeDone() throws IOException {
        assertThat(periksa(berkas.toString())).isZero();
        assertThat(keluar.toString(StandardCharsets.UTF_8))
                .contains("Semester I Tahun 2024", "200.122", "101,24", "dapat disusun");
        Files.writeString(berkas, "");
        assertThat(periksa(berkas.toString())).isEqualTo(2);
        assertThat(keluar.toString(StandardCharsets.UTF_8))
                .contains("BERKAS_KOSONG", "DITOLAK", "Unggah ulang");
    }

    @Test
    void progress_goesToATerminalOnly() {
        PrintStream diam = new PrintStream(kesalahan, true, StandardCharsets.UTF_8);
        PrintStream ke = new PrintStream(keluar, true, StandardCharsets.UTF_8);
        Periksa.jalankan(new String[] {berkas.toString(), "--json"}, ke, diam, false);
        assertThat(kesalahan.size()).isZero();
        Periksa.jalankan(new String[] {berkas.toString(), "--json"}, ke, diam, true);
        assertThat(kesalahan.toString(StandardCharsets.UTF_8)).contains("Memeriksa dkb.csv");
    }
}
