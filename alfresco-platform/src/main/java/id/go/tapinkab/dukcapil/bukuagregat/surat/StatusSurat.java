package id.go.tapinkab.dukcapil.bukuagregat.surat;

/** The state of a letter and of its register entry. */
public enum StatusSurat {
    /** The number is booked, the letter does not exist yet. */
    DIPESAN("Dipesan"),
    TERBIT("Terbit"),
    /** Annulled; the number stays taken. */
    BATAL("Batal");

    private final String label;

    StatusSurat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
