package id.go.tapinkab.dukcapil.bukuagregat.surat;

/** An act that the register's rules refuse; its message is for the user, in Indonesian. */
public final class PelanggaranRegister extends RuntimeException {

    /** Which rule. */
    public enum Aturan {
        ALASAN_WAJIB,
        INDUK_TIDAK_ADA,
        TANPA_NOMOR_SESUDAHNYA,
        TANGGAL_DI_LUAR_URUTAN,
        SISIPAN_HABIS,
        SUDAH_BATAL,
        BUKAN_PESANAN,
        BUKAN_TAHUN_REGISTER,
        NOMOR_SUDAH_ADA,
        NOMOR_MELOMPAT
    }

    private static final long serialVersionUID = 1L;

    private final Aturan aturan;

    PelanggaranRegister(Aturan aturan, String pesan) {
        super(pesan);
        this.aturan = aturan;
    }

    public Aturan aturan() {
        return aturan;
    }
}
