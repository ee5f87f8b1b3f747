package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

/** The synthetic people of the demonstration: one in each group of the SOP. */
enum Orang {
    RUSDI("rusdi", "Rusdi", "DUKCAPIL_ADMIN_DB", "Administrator Database"),
    LAILA("laila", "Laila", "DUKCAPIL_KASI_PPD", "Kasi"),
    HASAN("hasan", "Hasan", "DUKCAPIL_KABID_PIAK", "Kabid"),
    MARIANI("mariani", "Mariani", "DUKCAPIL_SEKRETARIS", "Sekretaris"),
    ANWAR("anwar", "Anwar", "DUKCAPIL_KADIS", "Kadis"),
    NORMA("norma", "Norma", "DUKCAPIL_UMPEG", "Kasubbag Umpeg");

    private final String pengguna;
    private final String nama;
    private final String grup;
    private final String jabatan;

    Orang(String pengguna, String nama, String grup, String jabatan) {
        this.pengguna = pengguna;
        this.nama = nama;
        this.grup = grup;
        this.jabatan = jabatan;
    }

    /** The user name. */
    String pengguna() {
        return pengguna;
    }

    String nama() {
        return nama;
    }

    /** The group's full authority name. */
    String grup() {
        return "GROUP_" + grup;
    }

    String jabatan() {
        return jabatan;
    }

    /** {@code Kabid (Hasan)}. */
    @Override
    public String toString() {
        return jabatan + " (" + nama + ")";
    }
}
