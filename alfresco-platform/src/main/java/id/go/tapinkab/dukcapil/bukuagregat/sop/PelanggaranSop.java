package id.go.tapinkab.dukcapil.bukuagregat.sop;

/** An act that the SOP's rules refuse; its message is for the user, in Indonesian. */
public final class PelanggaranSop extends RuntimeException {

    /** Which rule. */
    public enum Aturan {
        BUKAN_PERAN_LANGKAH,
        BUKAN_PENGUBAH,
        HASIL_TIDAK_ADA,
        ALASAN_WAJIB,
        BUKAN_LANGKAH_PARAF,
        PARAF_GANDA,
        PARAF_BELUM_BERURUTAN,
        PARAF_BELUM_LENGKAP,
        RANGKAP_PERAN,
        BUKU_TERTUTUP
    }

    private static final long serialVersionUID = 1L;

    private final Aturan aturan;

    PelanggaranSop(Aturan aturan, String pesan) {
        super(pesan);
        this.aturan = aturan;
    }

    public Aturan aturan() {
        return aturan;
    }
}
