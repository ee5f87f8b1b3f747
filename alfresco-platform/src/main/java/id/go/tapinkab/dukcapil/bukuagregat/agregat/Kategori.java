package id.go.tapinkab.dukcapil.bukuagregat.agregat;

/** Category names that no SIAK code table gives. */
public final class Kategori {

    /** The only category of a variable that is counted as a whole: persons, families. */
    public static final String SEMUA = "semua";

    /** Those who must have the document. */
    public static final String WAJIB = "wajib";

    /** Those of them who have it (for KTP-el: whose data are recorded). */
    public static final String MEMILIKI = "memiliki";

    /** Those of them who do not. */
    public static final String BELUM = "belum";

    /** Persons of 0 to 14 years. */
    public static final String MUDA = "muda";

    /** Persons of 15 to 64 years. */
    public static final String PRODUKTIF = "produktif";

    /** Persons of 65 years and more. */
    public static final String TUA = "tua";

    private Kategori() {}
}
