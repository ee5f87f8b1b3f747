package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Database dumps: told apart and refused with the way out. */
final class BerkasDump {

    private static final Pattern TABEL = Pattern.compile("TABLE \"([A-Za-z0-9_$#]{1,128})\"");

    private BerkasDump() {}

    /** A classic Oracle {@code exp} file: names the tables that its beginning shows. */
    static TakTerbaca oracle(byte[] awal) {
        Set<String> tabel = new TreeSet<>();
        Matcher matcher = TABEL.matcher(new String(awal, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            tabel.add(matcher.group(1));
        }
        if (tabel.contains("BIODATA_WNI")) {
            return new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "dump Oracle dengan tabel BIODATA_WNI belum dapat dibaca langsung. Ekspor tabel"
                            + " itu ke .csv lalu unggah lagi.");
        }
        return new TakTerbaca(
                "DUMP_TANPA_BIODATA",
                "dump Oracle ini tidak memuat tabel BIODATA_WNI"
                        + (tabel.isEmpty() ? "" : " (yang ada: " + String.join(", ", tabel) + ")")
                        + ". Ekspor ulang dengan tabel BIODATA_WNI dan DATA_KELUARGA.");
    }

    static TakTerbaca postgresql() {
        return new TakTerbaca(
                "DUMP_POSTGRESQL",
                "berkas ini dump PostgreSQL, bukan dump Oracle. Ekspor tabelnya ke .csv lalu unggah"
                        + " lagi.");
    }

    /** Data Pump files begin with a header block that names the job's master table. */
    static boolean dataPump(byte[] awal) {
        if (awal.length < 4096 || !PengenalTeks.biner(awal)) {
            return false;
        }
        String teks = new String(awal, 0, 4096, StandardCharsets.ISO_8859_1);
        return teks.contains("SYS_EXPORT_") || teks.contains("IBMPC/WIN") || teks.contains("KUPC$");
    }

    static TakTerbaca tolakDataPump() {
        return new TakTerbaca(
                "DUMP_DATA_PUMP",
                "berkas ini dump Data Pump (expdp) yang hanya dapat dibaca Oracle. Ekspor ulang"
                        + " dengan perintah exp, atau ke .csv.");
    }
}
