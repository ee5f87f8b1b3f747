package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.buku.IdentitasKantor;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PengaturanBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BatasBaca;
import id.go.tapinkab.dukcapil.bukuagregat.sop.KalenderKerja;
import id.go.tapinkab.dukcapil.bukuagregat.sop.TenggatSemester;
import id.go.tapinkab.dukcapil.bukuagregat.surat.DaftarKlasifikasi;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.KopSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PolaNomor;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * What the administrator sets, checked at start-up ({@link BacaPengaturan}); the keys are those of
 * the module's {@code alfresco-global.properties}.
 *
 * @param situs short name of the site
 * @param jam what time it is, in the office's zone
 * @param basi how long a file may be "diolah" without progress before its work counts as lost
 */
public record Pengaturan(
        String situs,
        String judulSitus,
        Clock jam,
        KalenderKerja kalender,
        TenggatSemester tenggat,
        DaftarWilayah wilayah,
        IdentitasKantor kantor,
        PengaturanBuku buku,
        BatasBaca batas,
        Surat surat,
        Duration basi) {

    /**
     * What numbers and letters are made with.
     *
     * @param register code of the register that books and their letters are numbered in
     * @param penerima who gets the book unless the last step says otherwise; never empty
     * @param registerLain codes of the other registers that may be chosen
     * @param pangkat rank of the head as a letter prints it; may be empty
     */
    public record Surat(
            String register,
            PolaNomor pola,
            String unit,
            String klasifikasi,
            DaftarKlasifikasi daftarKlasifikasi,
            String sifat,
            KopSurat kop,
            String pangkat,
            List<String> penerima,
            List<String> tembusan,
            List<String> registerLain) {

        /** Whether numbers may be taken from that register. */
        public boolean mengenal(String kode) {
            return register.equals(kode) || registerLain.contains(kode);
        }
    }

    public ZoneId zona() {
        return jam.getZone();
    }

    public Instant kini() {
        return jam.instant();
    }

    /** Today in the office's zone. */
    public LocalDate hariIni() {
        return LocalDate.now(jam);
    }

    /**
     * A day as a {@code d:date} property: noon in the office's zone, so that it is the same day for
     * a server or a browser that thinks in another one.
     */
    public Date tanggal(LocalDate hari) {
        return Date.from(hari.atTime(LocalTime.NOON).atZone(zona()).toInstant());
    }

    /** The day of such a property. */
    public LocalDate hari(Date tanggal) {
        return tanggal.toInstant().atZone(zona()).toLocalDate();
    }

    /** The same with another clock. */
    public Pengaturan denganJam(Clock lain) {
        return new Pengaturan(
                situs,
                judulSitus,
                lain,
                kalender,
                tenggat,
                wilayah,
                kantor,
                buku,
                batas,
                surat,
                basi);
    }
}
