package id.go.tapinkab.dukcapil.bukuagregat.agregat;

/**
 * A variable of the Kubus. Its categories are the labels of the SIAK code tables ({@code Islam}),
 * age bands {@code 00-04} … {@code 75+}, or the constants named in {@link Kategori}.
 */
public enum Variabel {
    /** Persons; the one category is {@link Kategori#SEMUA}. */
    PENDUDUK("penduduk", "Penduduk", true),
    /** Persons by five-year age band. */
    UMUR("umur", "Kelompok Umur", true),
    /** Persons by single year of age, {@code 0} and on, where a file goes so far. */
    UMUR_TUNGGAL("umurTunggal", "Umur Tunggal", true),
    /**
     * Persons by age of work: categories {@link Kategori#MUDA}, {@link Kategori#PRODUKTIF}, {@link
     * Kategori#TUA}, as some files give them beside or instead of the bands.
     */
    KELOMPOK_USIA("kelompokUsia", "Kelompok Usia Produktif", true),
    AGAMA("agama", "Agama", true),
    PENDIDIKAN("pendidikan", "Pendidikan", true),
    STATUS_KAWIN("statusKawin", "Status Perkawinan", true),
    PEKERJAAN("pekerjaan", "Pekerjaan", true),
    GOLONGAN_DARAH("golonganDarah", "Golongan Darah", true),
    DISABILITAS("disabilitas", "Disabilitas", false),
    HUBUNGAN_KELUARGA("hubunganKeluarga", "Status Hubungan dalam Keluarga", true),
    /**
     * Persons by possession of an identity card: {@link Kategori#WAJIB}, {@link Kategori#MEMILIKI},
     * {@link Kategori#BELUM}.
     */
    KTP("ktp", "KTP-el", false),
    /**
     * Families (households); category {@link Kategori#SEMUA}, and possession of the family card
     * where told.
     */
    KK("kk", "Kartu Keluarga", false),
    KIA("kia", "Kartu Identitas Anak", false),
    AKTA_LAHIR("aktaLahir", "Akta Kelahiran", false),
    AKTA_KAWIN("aktaKawin", "Akta Perkawinan", false),
    AKTA_CERAI("aktaCerai", "Akta Perceraian", false),
    AKTA_KEMATIAN("aktaKematian", "Akta Kematian", false),
    /** Persons by the school that their age is for: SD, SLTP, SLTA, Perguruan Tinggi. */
    USIA_SEKOLAH("usiaSekolah", "Usia Sekolah", false),
    /** What the office did in the period (the Ministry's PDAK report), not who lives there. */
    LAYANAN("layanan", "Kinerja Pelayanan", false);

    private final String kunci;
    private final String label;
    private final boolean menyeluruh;

    Variabel(String kunci, String label, boolean menyeluruh) {
        this.kunci = kunci;
        this.label = label;
        this.menyeluruh = menyeluruh;
    }

    /** The key in the JSON of {@code periksa}: {@code statusKawin}. */
    public String kunci() {
        return kunci;
    }

    /** As printed in the book. */
    public String label() {
        return label;
    }

    /**
     * True when every person has exactly one of the categories, so that they add up to the
     * population.
     */
    public boolean menyeluruh() {
        return menyeluruh;
    }

    /** True for the possession of a document: who must have it, who has it, who does not. */
    public boolean dokumen() {
        return switch (this) {
            case KTP, KK, KIA, AKTA_LAHIR, AKTA_KAWIN, AKTA_CERAI, AKTA_KEMATIAN -> true;
            default -> false;
        };
    }
}
