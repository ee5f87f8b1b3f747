package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;

/** Reads everything back and says whether it really happened. */
final class Pemeriksaan {

    private final Repositori repositori;
    private final Layar layar;
    private final NodeRef buku;
    private boolean semuaBaik = true;

    Pemeriksaan(Repositori repositori, Layar layar, NodeRef buku) {
        this.repositori = repositori;
        this.layar = layar;
        this.buku = buku;
    }

    /** True when all of it happened. */
    boolean jalankan(List<Path> keluaran) throws IOException {
        layar.judul("Diperiksa ulang");
        String nomor = repositori.baca(() -> repositori.teks(buku, Nama.ba("nomor")));
        periksa(
                "buku terdaftar dengan nomor " + nomor,
                !nomor.isEmpty()
                        && repositori
                                .baca(() -> repositori.teks(buku, Nama.ba("status")))
                                .equals("TERDAFTAR"));
        periksa("proses selesai, tidak ada tugas tersisa", repositori.baca(this::prosesSelesai));
        periksa(
                "setiap perubahan menjadi satu versi: oleh siapa dan mengapa",
                repositori.baca(this::versiLengkap));
        periksa(
                "paraf Kabid, Sekretaris, dan Kadis sah untuk satu versi yang sama",
                repositori.baca(this::parafLengkap));
        periksa(
                "register memuat nomor itu, berurutan tanpa lompatan",
                repositori.baca(() -> registerUtuh(nomor)));
        periksa("buku tertutup, juga bagi Administrator Database", tertutup());
        periksa(
                "PDF-nya bernomor sama dan dibuat dari naskah terdaftar itu",
                repositori.baca(() -> pdfUtuh(nomor)));
        for (Path satu : keluaran) {
            periksa(satu.getFileName() + " dapat dibaca" + bernomor(satu), utuh(satu, nomor));
        }
        return semuaBaik;
    }

    private void periksa(String apa, boolean baik) {
        layar.baris("  " + layar.centang(baik) + " " + apa);
        semuaBaik &= baik;
    }

    private boolean prosesSelesai() {
        boolean bertugas = false;
        for (Orang satu : Orang.values()) {
            bertugas |= !repositori.alur().getPooledTasks(satu.pengguna(), false).isEmpty();
        }
        return !bertugas
                && repositori.alur().getWorkflowsForContent(buku, true).isEmpty()
                && !repositori.alur().getWorkflowsForContent(buku, false).isEmpty();
    }

    private boolean versiLengkap() {
        List<Version> riwayat = repositori.riwayat(buku);
        Set<String> label =
                riwayat.stream()
                        .map(Version::getVersionLabel)
                        .collect(Collectors.toCollection(TreeSet::new));
        long kasi =
                riwayat.stream()
                        .filter(v -> v.getFrozenModifier().equals(Orang.LAILA.pengguna()))
                        .count();
        // The draft, two corrections by Kasi, one by Administrator Database, the numbered book.
        boolean beralasan =
                riwayat.stream()
                        .allMatch(v -> v.getDescription() != null && !v.getDescription().isBlank());
        return label.size() == riwayat.size() && riwayat.size() == 5 && kasi == 2 && beralasan;
    }

    private boolean parafLengkap() throws IOException {
        Set<String> peran = new TreeSet<>();
        Set<String> sidik = new TreeSet<>();
        Set<String> versi = new TreeSet<>();
        for (NodeRef satu : repositori.anakLewat(buku, Nama.ba("anakParaf"))) {
            if (repositori.teks(satu, Nama.ba("gugurAlasan")).isEmpty()) {
                peran.add(repositori.teks(satu, Nama.ba("peran")));
                sidik.add(repositori.teks(satu, Nama.ba("sha256")));
                versi.add(repositori.teks(satu, Nama.ba("labelVersi")));
            }
        }
        return peran.equals(Set.of("KABID_PIAK", "SEKRETARIS", "KADIS"))
                && versi.size() == 1
                && sidik.equals(Set.of(sidikVersi(versi.iterator().next())));
    }

    private String sidikVersi(String label) throws IOException {
        Optional<Version> versi =
                repositori.riwayat(buku).stream()
                        .filter(v -> v.getVersionLabel().equals(label))
                        .findFirst();
        return versi.isEmpty() ? "" : sidik(repositori.isi(versi.get().getFrozenStateNodeRef()));
    }

    private static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private boolean registerUtuh(String nomor) {
        Agenda agenda = Agenda.baca(repositori);
        List<String> entri = agenda.entri();
        for (int i = 0; i < entri.size(); i++) {
            if (!entri.get(i).equals("%06d".formatted(i + 1))) {
                return false;
            }
        }
        return !entri.isEmpty() && agenda.csv().contains("\"" + nomor + "\"");
    }

    /** Writing must be refused; that it is refused is what is wanted here. */
    private boolean tertutup() {
        String sebelum = repositori.baca(() -> repositori.labelVersi(buku));
        boolean ditolak;
        try {
            repositori.oleh(
                    Orang.RUSDI.pengguna(),
                    () -> {
                        repositori
                                .node()
                                .setProperty(
                                        buku, ContentModel.PROP_TITLE, "diubah sesudah terdaftar");
                        repositori.simpan(buku, new byte[] {1}, "");
                        return true;
                    });
            ditolak = false;
        } catch (RuntimeException e) {
            ditolak = true;
        }
        return ditolak && sebelum.equals(repositori.baca(() -> repositori.labelVersi(buku)));
    }

    private boolean pdfUtuh(String nomor) throws IOException {
        Optional<NodeRef> pdf = repositori.pdfTerdaftar(buku);
        return pdf.isPresent()
                && repositori.teks(pdf.get(), Nama.ba("nomor")).equals(nomor)
                && repositori
                        .teks(pdf.get(), Nama.ba("sidikDocx"))
                        .equals(sidik(repositori.isi(buku)))
                && repositori
                        .teks(pdf.get(), Nama.ba("sha256"))
                        .equals(sidik(repositori.isi(pdf.get())));
    }

    private static String bernomor(Path berkas) {
        return berkas.toString().endsWith(".docx") ? " dan memuat nomornya" : "";
    }

    private static boolean utuh(Path berkas, String nomor) throws IOException {
        byte[] isi = Files.readAllBytes(berkas);
        String nama = berkas.toString();
        if (nama.endsWith(".docx")) {
            return NaskahDocx.teksSeluruhnya(isi).contains(nomor);
        }
        if (nama.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(isi))) {
                for (var satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                    if (satu.getName().startsWith("xl/worksheets/sheet")) {
                        return zip.readAllBytes().length > 0;
                    }
                }
            }
            return false;
        }
        if (nama.endsWith(".pdf")) {
            String teks = new String(isi, StandardCharsets.ISO_8859_1);
            return teks.startsWith("%PDF-1.") && teks.stripTrailing().endsWith("%%EOF");
        }
        return Files.readString(berkas).contains(nomor);
    }
}
