package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

/** Where a DKB file stands; the values of {@code ba:statusDkb}. */
public enum StatusDkb {
    DITERIMA("diterima"),
    DIOLAH("diolah"),
    MENUNGGU_SEMESTER("menunggu-semester"),
    GAGAL("gagal"),
    SELESAI("selesai");

    private final String nilai;

    StatusDkb(String nilai) {
        this.nilai = nilai;
    }

    public String nilai() {
        return nilai;
    }
}
