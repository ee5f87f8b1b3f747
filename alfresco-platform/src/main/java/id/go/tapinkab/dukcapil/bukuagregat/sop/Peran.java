package id.go.tapinkab.dukcapil.bukuagregat.sop;

import java.util.Arrays;
import java.util.Optional;

/** A role of the SOP; each is a group of the repository ({@code sop.md}, Roles). */
public enum Peran {
    ADMIN_DB("DUKCAPIL_ADMIN_DB", "Administrator Database", "Administrator Database"),
    KASI_PPD(
            "DUKCAPIL_KASI_PPD", "Kasi", "Kepala Seksi Pengolahan dan Penyajian Data Kependudukan"),
    KABID_PIAK(
            "DUKCAPIL_KABID_PIAK",
            "Kabid",
            "Kepala Bidang Pengelolaan Informasi Administrasi Kependudukan"),
    SEKRETARIS("DUKCAPIL_SEKRETARIS", "Sekretaris", "Sekretaris"),
    KADIS("DUKCAPIL_KADIS", "Kadis", "Kepala Dinas"),
    UMPEG("DUKCAPIL_UMPEG", "Kasubbag Umpeg", "Kepala Subbagian Umum dan Kepegawaian");

    private final String grup;
    private final String singkat;
    private final String jabatan;

    Peran(String grup, String singkat, String jabatan) {
        this.grup = grup;
        this.singkat = singkat;
        this.jabatan = jabatan;
    }

    /** Short name of the group, without {@code GROUP_}. */
    public String grup() {
        return grup;
    }

    /** As the office says it: {@code Kabid}. */
    public String singkat() {
        return singkat;
    }

    /** The post in full, as a letter prints it. */
    public String jabatan() {
        return jabatan;
    }

    /** The role of a group's short name; empty for a group that is no role of the SOP. */
    public static Optional<Peran> dariGrup(String grup) {
        return Arrays.stream(values()).filter(peran -> peran.grup.equals(grup)).findFirst();
    }
}
