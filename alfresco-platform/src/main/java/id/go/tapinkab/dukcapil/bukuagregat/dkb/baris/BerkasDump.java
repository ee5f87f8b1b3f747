package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.StandardCharsets;

/** Dumps that cannot be read: told apart and refused with the way out. */
final class BerkasDump {

    private BerkasDump() {}

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
