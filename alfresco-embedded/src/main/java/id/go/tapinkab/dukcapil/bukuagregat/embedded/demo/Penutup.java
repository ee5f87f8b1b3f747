package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;

/** What is there at the end: initials, versions, register, repository tree, output files. */
final class Penutup {

    private static final int SIDIK = 12;
    private static final Duration TUNGGU_PDF = Duration.ofMinutes(3);

    private final Repositori repositori;
    private final Layar layar;
    private final NodeRef buku;

    Penutup(Repositori repositori, Layar layar, NodeRef buku) {
        this.repositori = repositori;
        this.layar = layar;
        this.buku = buku;
    }

    void versi() {
        layar.judul("Versi buku");
        layar.tabel(
                repositori.baca(
                        () -> {
                            List<List<String>> isi = new ArrayList<>();
                            isi.add(List.of("Versi", "Langkah", "Oleh", "Mengapa"));
                            for (Version satu : repositori.riwayat(buku)) {
                                isi.add(
                                        List.of(
                                                satu.getVersionLabel(),
                                                repositori.teks(
                                                        satu.getFrozenStateNodeRef(),
                                                        Nama.ba("langkahVersi")),
                                                satu.getFrozenModifier(),
                                                Objects.requireNonNullElse(
                                                        satu.getDescription(), "")));
                            }
                            return isi;
                        }));
    }

    void paraf() {
        layar.judul("Paraf");
        layar.tabel(
                repositori.baca(
                        () -> {
                            List<List<String>> isi = new ArrayList<>();
                            isi.add(List.of("Peran", "Oleh", "Versi", "SHA-256", "Keadaan"));
                            for (NodeRef satu : repositori.anakLewat(buku, Nama.ba("anakParaf"))) {
                                String gugur = repositori.teks(satu, Nama.ba("gugurAlasan"));
                                String sidik = repositori.teks(satu, Nama.ba("sha256"));
                                isi.add(
                                        List.of(
                                                repositori.teks(satu, Nama.ba("peran")),
                                                repositori.teks(satu, Nama.ba("orang")),
                                                repositori.teks(satu, Nama.ba("labelVersi")),
                                                sidik.substring(0, Math.min(SIDIK, sidik.length())),
                                                gugur.isEmpty() ? "sah" : "gugur: " + gugur));
                            }
                            return isi;
                        }));
    }

    void register() {
        layar.judul("Register surat keluar");
        layar.tabel(repositori.baca(() -> Agenda.baca(repositori).tabel()));
    }

    void pohon() {
        layar.judul("Isi repositori");
        List<String> baris = new ArrayList<>();
        repositori.baca(
                () -> {
                    NodeRef pustaka = repositori.pustaka();
                    baris.add("  Situs " + Nama.SITUS);
                    ranting(pustaka, "  ", baris);
                    return true;
                });
        baris.forEach(layar::baris);
    }

    private void ranting(NodeRef induk, String awalan, List<String> baris) {
        List<NodeRef> anak = repositori.isiFolder(induk);
        for (int i = 0; i < anak.size(); i++) {
            NodeRef satu = anak.get(i);
            boolean terakhir = i == anak.size() - 1;
            String versi = repositori.labelVersi(satu);
            baris.add(
                    awalan
                            + layar.cabang(terakhir)
                            + (repositori.folder(satu)
                                    ? layar.tebal(repositori.nama(satu) + "/")
                                    : repositori.nama(satu))
                            + (versi.isEmpty() ? "" : layar.redup("  v" + versi)));
            if (repositori.folder(satu)) {
                ranting(satu, awalan + layar.batang(terakhir), baris);
            }
        }
    }

    /** The registered book's PDF; it is made after the registration, by a thread of its own. */
    NodeRef pdf() throws GagalException, InterruptedException {
        long batas = System.nanoTime() + TUNGGU_PDF.toNanos();
        String status = "";
        while (System.nanoTime() < batas) {
            Optional<NodeRef> ada = repositori.baca(() -> repositori.pdfTerdaftar(buku));
            status =
                    ada.map(p -> repositori.baca(() -> repositori.teks(p, Nama.ba("statusPdf"))))
                            .orElse("");
            if (status.equals("jadi")) {
                return ada.orElseThrow();
            }
            if (status.equals("gagal")) {
                throw new GagalException(
                        repositori.baca(
                                () -> repositori.teks(ada.orElseThrow(), Nama.ba("pesanPdf"))));
            }
            Thread.sleep(200);
        }
        throw new GagalException("PDF buku terdaftar belum jadi (status: \"" + status + "\").");
    }

    /** Copies book, its PDF, annex, letter and agenda out of the repository. */
    List<Path> keluaran(Path tujuan) throws IOException {
        Files.createDirectories(tujuan);
        List<Path> hasil = new ArrayList<>();
        for (NodeRef satu : repositori.baca(this::hasilKerja)) {
            Path berkas = tujuan.resolve(repositori.baca(() -> repositori.nama(satu)));
            Files.write(berkas, repositori.baca(() -> repositori.isi(satu)));
            hasil.add(berkas);
        }
        Path agenda = tujuan.resolve("agenda-surat-keluar.csv");
        Files.writeString(agenda, repositori.baca(() -> Agenda.baca(repositori).csv()));
        hasil.add(agenda);
        layar.judul("Keluaran");
        for (Path satu : hasil) {
            layar.baris("  %s (%,d bita)".formatted(satu, Files.size(satu)));
        }
        return hasil;
    }

    private List<NodeRef> hasilKerja() {
        List<NodeRef> hasil = new ArrayList<>(List.of(buku));
        repositori.pdfTerdaftar(buku).ifPresent(hasil::add);
        for (String hubungan : List.of("lampiran", "surat")) {
            Optional<NodeRef> satu = repositori.tujuan(buku, Nama.ba(hubungan));
            satu.or(() -> repositori.anakLewat(buku, Nama.ba(hubungan)).stream().findFirst())
                    .ifPresent(hasil::add);
        }
        return hasil;
    }
}
