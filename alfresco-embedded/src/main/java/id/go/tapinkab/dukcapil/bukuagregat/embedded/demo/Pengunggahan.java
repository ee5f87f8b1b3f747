package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.alfresco.service.cmr.repository.NodeRef;

/** The delivery is uploaded and its processing watched, until the draft is there. */
final class Pengunggahan {

    private static final long JEDA_MS = 150;
    private static final long BATAS_MENIT = 30;

    private final Repositori repositori;
    private final Layar layar;

    Pengunggahan(Repositori repositori, Layar layar) {
        this.repositori = repositori;
        this.layar = layar;
    }

    /**
     * Uploads as Administrator Database and waits.
     *
     * @param semester names the folder; without it the file's own content must tell
     * @return the draft book
     */
    NodeRef jalankan(List<Path> berkas, Optional<String> semester)
            throws GagalException, IOException, InterruptedException {
        String[] jalur = jalur(semester);
        NodeRef terakhir = null;
        for (Path satu : berkas) {
            layar.baris(
                    "  %s mengunggah %s %s %s"
                            .formatted(
                                    Orang.RUSDI,
                                    satu.getFileName(),
                                    layar.panah(),
                                    String.join("/", jalur)));
            terakhir = unggah(satu, jalur);
            tunggu(terakhir);
        }
        return rancangan(terakhir);
    }

    private static String[] jalur(Optional<String> semester) {
        return semester.map(s -> s.split("-", 2))
                .map(s -> new String[] {"DKB", s[0], "Semester " + s[1]})
                .orElseGet(() -> new String[] {"DKB"});
    }

    private NodeRef unggah(Path berkas, String... jalur) throws IOException {
        String nama = String.valueOf(berkas.getFileName());
        NodeRef folder = repositori.oleh(Orang.RUSDI.pengguna(), () -> repositori.folder(jalur));
        return repositori.oleh(
                Orang.RUSDI.pengguna(),
                () -> {
                    try (InputStream isi = Files.newInputStream(berkas)) {
                        return repositori.unggah(folder, nama, isi);
                    }
                });
    }

    private void tunggu(NodeRef dkb) throws GagalException, InterruptedException {
        long batas = System.nanoTime() + TimeUnit.MINUTES.toNanos(BATAS_MENIT);
        String status = "";
        while (System.nanoTime() < batas) {
            Keadaan kini = repositori.oleh(Orang.RUSDI.pengguna(), () -> keadaan(dkb));
            status = kini.status();
            switch (status) {
                case "selesai" -> {
                    layar.baris("     " + layar.centang(true) + " " + kini.ringkasan());
                    return;
                }
                case "gagal" -> throw new GagalException("DKB ditolak: " + kini.pesan());
                case "menunggu-semester" ->
                        throw new GagalException(
                                "Semester tidak dapat dibaca dari berkas; ulangi dengan --semester"
                                        + " 2024-I (atau semester yang benar).");
                default -> {
                    layar.kemajuan(
                            kini.tahap().isBlank() ? "Menunggu giliran" : kini.tahap(),
                            kini.selesai(),
                            kini.dari());
                    Thread.sleep(JEDA_MS);
                }
            }
        }
        throw new GagalException(
                "Pengolahan tidak selesai dalam %d menit (status: %s)."
                        .formatted(BATAS_MENIT, status));
    }

    private record Keadaan(
            String status, String pesan, String tahap, long selesai, long dari, String ringkasan) {}

    private Keadaan keadaan(NodeRef dkb) {
        return new Keadaan(
                repositori.teks(dkb, Nama.ba("statusDkb")),
                repositori.teks(dkb, Nama.ba("pesanStatus")),
                repositori.teks(dkb, Nama.ba("tahap")),
                repositori.angka(dkb, Nama.ba("kemajuan")),
                repositori.angka(dkb, Nama.ba("kemajuanDari")),
                "diterima: tata letak %s, %d baris; temuan: %d tolak, %d peringatan, %d catatan"
                        .formatted(
                                repositori.teks(dkb, Nama.ba("layout")),
                                repositori.angka(dkb, Nama.ba("baris")),
                                repositori.angka(dkb, Nama.ba("temuanTolak")),
                                repositori.angka(dkb, Nama.ba("temuanPeringatan")),
                                repositori.angka(dkb, Nama.ba("temuanCatatan"))));
    }

    private NodeRef rancangan(NodeRef dkb) throws GagalException, InterruptedException {
        long batas = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < batas) {
            List<NodeRef> buku =
                    repositori.oleh(
                            Orang.RUSDI.pengguna(), () -> repositori.asal(dkb, Nama.ba("dariDkb")));
            if (!buku.isEmpty()) {
                return buku.get(0);
            }
            layar.kemajuan("Menunggu rancangan buku", 0, 0);
            Thread.sleep(JEDA_MS);
        }
        throw new GagalException("Berkas diterima, tetapi rancangan buku tidak dibuat.");
    }
}
