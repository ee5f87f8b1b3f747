package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.surat.PelanggaranRegister.Aturan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What may happen in a register ({@code domain.md} §3): a number follows only from issuing, is
 * never used again and never typed over. Pure functions; taking the number itself is the
 * repository's.
 */
public final class AturanRegister {

    private AturanRegister() {}

    /**
     * The number of an insertion behind {@code induk}: the next free letter. Does not move the
     * counter.
     *
     * @param tanggal of the letter: not before the parent's, not after the following number's
     * @param entri all entries of the register
     */
    public static Urutan sisipan(
            int induk, LocalDate tanggal, String alasan, Collection<EntriRegister> entri) {
        pastikanAlasan(alasan, "nomor sisipan");
        EntriRegister atas =
                cari(Urutan.ke(induk), entri)
                        .orElseThrow(
                                () ->
                                        new PelanggaranRegister(
                                                Aturan.INDUK_TIDAK_ADA,
                                                "Nomor %d tidak ada dalam register."
                                                        .formatted(induk)));
        EntriRegister bawah =
                entri.stream()
                        .filter(e -> e.urutan().nomor() > induk && !e.urutan().sisipan())
                        .min(Comparator.comparing(EntriRegister::urutan))
                        .orElseThrow(
                                () ->
                                        new PelanggaranRegister(
                                                Aturan.TANPA_NOMOR_SESUDAHNYA,
                                                "Belum ada nomor sesudah %d; pakai nomor berikutnya."
                                                        .formatted(induk)));
        if (tanggal.isBefore(atas.tanggal()) || tanggal.isAfter(bawah.tanggal())) {
            throw new PelanggaranRegister(
                    Aturan.TANGGAL_DI_LUAR_URUTAN,
                    "Tanggal surat sisipan harus %s sampai %s."
                            .formatted(atas.tanggal(), bawah.tanggal()));
        }
        for (char huruf = 'A'; huruf <= 'Z'; huruf++) {
            Urutan calon = new Urutan(induk, String.valueOf(huruf));
            if (cari(calon, entri).isEmpty()) {
                return calon;
            }
        }
        throw new PelanggaranRegister(
                Aturan.SISIPAN_HABIS, "Nomor %d sudah punya sisipan A sampai Z.".formatted(induk));
    }

    /** The entry, annulled: the number stays, with the reason. */
    public static EntriRegister batalkan(EntriRegister entri, String alasan) {
        pastikanAlasan(alasan, "pembatalan");
        if (entri.status() == StatusSurat.BATAL) {
            throw new PelanggaranRegister(
                    Aturan.SUDAH_BATAL, "Nomor %s sudah dibatalkan.".formatted(entri.nomor()));
        }
        return new EntriRegister(
                entri.urutan(), entri.nomor(), entri.tanggal(), StatusSurat.BATAL, alasan.strip());
    }

    /** A booked number becomes a letter's; the letter is of the register's year. */
    public static EntriRegister terbitkanPesanan(
            EntriRegister pesanan, Register register, LocalDate tanggal) {
        if (pesanan.status() != StatusSurat.DIPESAN) {
            throw new PelanggaranRegister(
                    Aturan.BUKAN_PESANAN,
                    "Nomor %s bukan nomor pesanan (%s)."
                            .formatted(pesanan.nomor(), pesanan.status().label()));
        }
        pastikanTahun(register, tanggal);
        return new EntriRegister(
                pesanan.urutan(), pesanan.nomor(), tanggal, StatusSurat.TERBIT, pesanan.alasan());
    }

    /**
     * The running number of a letter that was numbered on paper: it must be the next one, as the
     * register has neither gaps to fill nor gaps to leave.
     *
     * @param terakhir the register's last number; 0 when it is empty
     */
    public static Urutan manual(int urut, int terakhir, Register register, LocalDate tanggal) {
        pastikanTahun(register, tanggal);
        if (urut <= terakhir) {
            throw new PelanggaranRegister(
                    Aturan.NOMOR_SUDAH_ADA,
                    "Nomor %d sudah ada dalam register %s.".formatted(urut, register.nama()));
        }
        if (urut > terakhir + 1) {
            throw new PelanggaranRegister(
                    Aturan.NOMOR_MELOMPAT,
                    "Nomor %d melompati nomor %d; catat nomor-nomor sebelumnya lebih dahulu."
                            .formatted(urut, terakhir + 1));
        }
        return Urutan.ke(urut);
    }

    private static Optional<EntriRegister> cari(Urutan urutan, Collection<EntriRegister> entri) {
        return entri.stream().filter(e -> e.urutan().equals(urutan)).findFirst();
    }

    private static void pastikanAlasan(String alasan, String perbuatan) {
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranRegister(
                    Aturan.ALASAN_WAJIB, "Alasan %s wajib diisi.".formatted(perbuatan));
        }
    }

    private static void pastikanTahun(Register register, LocalDate tanggal) {
        if (tanggal.getYear() != register.tahun()) {
            throw new PelanggaranRegister(
                    Aturan.BUKAN_TAHUN_REGISTER,
                    "Tanggal surat %s bukan tahun register %s."
                            .formatted(tanggal, register.nama()));
        }
    }
}
