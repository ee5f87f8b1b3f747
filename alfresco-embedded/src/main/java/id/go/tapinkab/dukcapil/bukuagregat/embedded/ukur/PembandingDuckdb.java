package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The peer for individual records: DuckDB with two threads counts the same cross tables of the same
 * csv, in one pass over it and with the columns' types told, which is how it is fastest. It counts
 * repeated NIK too; what ours does beyond that (the file's SHA-256, checking every value, totals
 * and comparisons) it is spared.
 */
final class PembandingDuckdb {

    /** A variable as ours calls it, its column, and the module's table of its codes. */
    private record Berkode(String variabel, String kolom, String tabel) {}

    private static final List<Berkode> BERKODE =
            List.of(
                    new Berkode("agama", "AGAMA", "agama"),
                    new Berkode("pendidikan", "PDDK_AKH", "pendidikan"),
                    new Berkode("statusKawin", "STAT_KWN", "status-kawin"),
                    new Berkode("pekerjaan", "JENIS_PKRJN", "pekerjaan"),
                    new Berkode("golonganDarah", "GOL_DRH", "golongan-darah"),
                    new Berkode("disabilitas", "PNYDNG_CCT", "disabilitas"),
                    new Berkode("hubunganKeluarga", "STAT_HBKEL", "hubungan-keluarga"));

    private static final String BACA =
            "CREATE TEMP TABLE orang AS SELECT"
                    + " CAST(((NO_PROP * 100 + NO_KAB) * 100 + NO_KEC) * 10000 + NO_KEL AS BIGINT) di,"
                    + " JENIS_KLMIN jk, NIK nik, AGAMA, PDDK_AKH, STAT_KWN, JENIS_PKRJN, GOL_DRH,"
                    + " PNYDNG_CCT, STAT_HBKEL, CAST(datesub('year', TGL_LHR, DATE '$batas') AS UTINYINT)"
                    + " umur FROM read_csv('$berkas', auto_detect = false, header = true, delim = ',',"
                    + " quote = '\"', escape = '\"', columns = {'NIK': 'BIGINT', 'NO_KK': 'VARCHAR',"
                    + " 'NAMA_LGKP': 'VARCHAR', 'JENIS_KLMIN': 'UTINYINT', 'TGL_LHR': 'DATE',"
                    + " 'GOL_DRH': 'UTINYINT', 'AGAMA': 'UTINYINT', 'STAT_KWN': 'UTINYINT',"
                    + " 'STAT_HBKEL': 'UTINYINT', 'PDDK_AKH': 'UTINYINT', 'JENIS_PKRJN': 'UTINYINT',"
                    + " 'PNYDNG_CCT': 'UTINYINT', 'NO_PROP': 'BIGINT', 'NO_KAB': 'BIGINT',"
                    + " 'NO_KEC': 'BIGINT', 'NO_KEL': 'BIGINT'})";

    private final Statement perintah;
    private final PrintStream keluar;

    private PembandingDuckdb(Statement perintah, PrintStream keluar) {
        this.perintah = perintah;
        this.keluar = keluar;
    }

    public static void main(String[] argumen) throws SQLException, IOException {
        PrintStream keluar = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement perintah = duckdb.createStatement()) {
            perintah.execute("SET threads = 2");
            perintah.execute("SET preserve_insertion_order = false");
            String berkas = argumen[0].replace("'", "''");
            String batas = PendudukBuatan.BATAS.toString();
            perintah.execute(BACA.replace("$batas", batas).replace("$berkas", berkas));
            new PembandingDuckdb(perintah, keluar).semua();
        }
        keluar.flush();
    }

    private void semua() throws SQLException, IOException {
        hitung("penduduk", "'semua'", "true", Map.of());
        hitung("umur", "least(umur // 5, 15)", "true", umur());
        hitung("ktp", "'wajib'", "umur >= 17 OR STAT_KWN > 1", Map.of());
        hitung("kk", "'semua'", "STAT_HBKEL = 1", Map.of());
        for (Berkode satu : BERKODE) {
            hitung(satu.variabel(), satu.kolom(), satu.kolom() + " > 0", label(satu.tabel()));
        }
        try (ResultSet ganda =
                perintah.executeQuery("SELECT count(*) - count(DISTINCT nik) FROM orang")) {
            ganda.next();
            keluar.println(Kecocokan.NIK_GANDA + ";" + ganda.getLong(1));
        }
    }

    private void hitung(String variabel, String kategori, String syarat, Map<String, String> label)
            throws SQLException {
        String sql =
                "SELECT di, jk, %s, count(*) FROM orang WHERE %s GROUP BY ALL"
                        .formatted(kategori, syarat);
        try (ResultSet baris = perintah.executeQuery(sql)) {
            while (baris.next()) {
                String kode = baris.getString(3);
                keluar.println(
                        String.join(
                                ";",
                                baris.getString(1),
                                variabel,
                                label.getOrDefault(kode, kode),
                                baris.getInt(2) == 1 ? "0" : "1",
                                baris.getString(4)));
            }
        }
    }

    private static Map<String, String> umur() {
        Map<String, String> hasil = new HashMap<>();
        for (int k = 0; k < 15; k++) {
            hasil.put(String.valueOf(k), "%02d-%02d".formatted(k * 5, k * 5 + 4));
        }
        hasil.put("15", "75+");
        return hasil;
    }

    /** The labels of the codes, from the module's own tables. */
    private static Map<String, String> label(String tabel) throws IOException {
        String nama = "/id/go/tapinkab/dukcapil/bukuagregat/dkb/kode-" + tabel + ".csv";
        Map<String, String> hasil = new HashMap<>();
        try (InputStream in = PembandingDuckdb.class.getResourceAsStream(nama);
                BufferedReader isi =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String satu = isi.readLine(); satu != null; satu = isi.readLine()) {
                String[] bagian = satu.split(";", 3);
                if (bagian.length == 3) {
                    hasil.put(bagian[0], bagian[1]);
                }
            }
        }
        return hasil;
    }
}
