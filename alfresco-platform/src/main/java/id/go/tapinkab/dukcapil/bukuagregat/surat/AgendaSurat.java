package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The <i>buku agenda surat keluar</i> ({@code domain.md} §3). */
public final class AgendaSurat {

    /**
     * One letter.
     *
     * @param tanggalKirim empty until it is sent
     */
    public record Baris(
            Urutan urutan,
            String nomor,
            LocalDate tanggalSurat,
            Optional<LocalDate> tanggalKirim,
            String tujuan,
            String perihal,
            String klasifikasi,
            String pengolah,
            String keterangan) {}

    private static final String[] JUDUL = {
        "No. Urut",
        "Nomor Surat",
        "Tanggal Surat",
        "Tanggal Kirim",
        "Tujuan",
        "Perihal",
        "Klasifikasi",
        "Pengolah",
        "Keterangan"
    };

    private final List<Baris> baris;

    /** The rows come into the order of their running numbers. */
    public AgendaSurat(Collection<Baris> baris) {
        this.baris = baris.stream().sorted(Comparator.comparing(Baris::urutan)).toList();
    }

    public List<Baris> baris() {
        return baris;
    }

    /** The letters dated from {@code dari} to {@code sampai}, both included. */
    public AgendaSurat pada(LocalDate dari, LocalDate sampai) {
        return new AgendaSurat(
                baris.stream()
                        .filter(b -> !b.tanggalSurat().isBefore(dari))
                        .filter(b -> !b.tanggalSurat().isAfter(sampai))
                        .toList());
    }

    /** Writes it as CSV (RFC 4180, header line, ISO dates). */
    public void tulisCsv(Appendable keluaran) throws IOException {
        CSVFormat bentuk = CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader(JUDUL).build();
        CSVPrinter printer = new CSVPrinter(keluaran, bentuk);
        for (Baris b : baris) {
            printer.printRecord(
                    b.urutan().namaEntri(),
                    b.nomor(),
                    b.tanggalSurat(),
                    b.tanggalKirim().map(LocalDate::toString).orElse(""),
                    b.tujuan(),
                    b.perihal(),
                    b.klasifikasi(),
                    b.pengolah(),
                    b.keterangan());
        }
        printer.flush();
    }
}
