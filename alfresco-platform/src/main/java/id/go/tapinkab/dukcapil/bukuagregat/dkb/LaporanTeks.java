package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** Writes the report of {@code periksa} for people. */
final class LaporanTeks {

    private static final Locale ID = Locale.forLanguageTag("id");
    private static final int MAKS_WILAYAH = 40;

    private final HasilBaca hasil;
    private final Ringkasan ringkasan;

    LaporanTeks(HasilBaca hasil, PengaturanIndikator pengaturan) {
        this.hasil = hasil;
        this.ringkasan = new Ringkasan(hasil, pengaturan);
    }

    void tulis(PrintStream ke) {
        for (BerkasTerbaca satu : hasil.berkas()) {
            ke.printf(
                    ID,
                    "Berkas     : %s (tata letak %s, %,d baris)%n",
                    satu.nama(),
                    satu.layout() == null ? "tidak dikenal" : satu.layout(),
                    satu.baris());
        }
        ke.printf(
                "Semester   : %s%n",
                hasil.semester()
                        .map(s -> s.judul() + " (menurut " + asal() + ")")
                        .orElse("tidak diketahui"));
        if (!hasil.kubus().kosong()) {
            angka(ke);
        }
        temuan(ke);
        ke.println();
        ke.println(
                hasil.ditolak()
                        ? "DITOLAK: perbaiki temuan \"tolak\" di atas, lalu periksa lagi."
                        : hasil.bolehDisusun()
                                ? "DITERIMA: data ini dapat disusun menjadi buku."
                                : "DITERIMA dengan catatan: buku belum dapat disusun dari data ini.");
    }

    private String asal() {
        return hasil.asal() == AsalSemester.ISI ? "isi berkas" : "permintaan";
    }

    private void angka(PrintStream ke) {
        Tingkat terendah = hasil.kubus().tingkatTerendah();
        Set<KodeWilayah> wilayah = hasil.kubus().wilayah(terendah);
        Ringkasan.Bagian semua = ringkasan.seluruhnya();
        ke.printf(ID, "Wilayah    : %,d %s%n", wilayah.size(), terendah.kunci());
        ke.printf(
                "Penduduk   : %s (laki-laki %s, perempuan %s)%n",
                teks(semua.penduduk()),
                teks(semua.penduduk(JenisKelamin.LAKI_LAKI)),
                teks(semua.penduduk(JenisKelamin.PEREMPUAN)));
        ke.printf("Keluarga   : %s%n", teks(semua.semua(Variabel.KK, JenisKelamin.JUMLAH)));
        for (Indikator satu : semua.indikator().values()) {
            ke.printf(ID, "  %-38s %,12.2f %s%n", satu.nama(), satu.nilai(), satu.satuan());
        }
        ke.println();
        int tampil = 0;
        for (KodeWilayah satu : wilayah) {
            if (++tampil > MAKS_WILAYAH) {
                ke.printf(
                        ID,
                        "  … dan %,d wilayah lain (lihat --json)%n",
                        wilayah.size() - MAKS_WILAYAH);
                break;
            }
            ke.printf(
                    "  %-34s %12s%n",
                    hasil.namaWilayah().get(satu), teks(ringkasan.wilayah(satu).penduduk()));
        }
    }

    private void temuan(PrintStream ke) {
        ke.println();
        if (hasil.temuan().isEmpty()) {
            ke.println("Tidak ada temuan.");
            return;
        }
        ke.println("Temuan:");
        for (Temuan satu : hasil.temuan()) {
            ke.printf(
                    "  [%s] %s%s%n      %s%n",
                    satu.keparahan().name().toLowerCase(Locale.ROOT),
                    satu.kode(),
                    satu.banyak() > 1 ? " (" + satu.banyak() + "×)" : "",
                    satu.pesan());
        }
    }

    private static String teks(OptionalLong nilai) {
        return nilai.isPresent() ? String.format(ID, "%,d", nilai.getAsLong()) : "–";
    }
}
