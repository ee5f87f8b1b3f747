package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** The register's entries, read back from its folders. */
final class Agenda {

    private static final List<String> JUDUL =
            List.of("Entri", "Nomor", "Tanggal", "Jenis", "Klasifikasi", "Perihal", "Tujuan");

    private final List<List<String>> baris = new ArrayList<>();

    private Agenda() {}

    /** Call it within a transaction. */
    static Agenda baca(Repositori repositori) {
        Agenda agenda = new Agenda();
        repositori
                .anak(repositori.pustaka(), "Register")
                .ifPresent(folder -> agenda.kumpulkan(repositori, folder));
        return agenda;
    }

    private void kumpulkan(Repositori repositori, NodeRef induk) {
        for (NodeRef satu : repositori.isiFolder(induk)) {
            if (repositori.folder(satu)) {
                kumpulkan(repositori, satu);
            } else if (repositori.node().getType(satu).equals(Nama.ba("entriRegister"))) {
                baris.add(
                        List.of(
                                repositori.nama(satu),
                                repositori.teks(satu, Nama.ba("nomor")),
                                repositori.tanggal(satu, Nama.ba("tanggalNomor")),
                                repositori.teks(satu, Nama.ba("jenisEntri")),
                                repositori.teks(satu, Nama.ba("klasifikasi")),
                                repositori.teks(satu, Nama.ba("perihal")),
                                repositori.teks(satu, Nama.ba("tujuan"))));
            }
        }
    }

    /** The names of the entries, {@code 000001}, in order. */
    List<String> entri() {
        return baris.stream().map(satu -> satu.get(0)).toList();
    }

    /** Heading and rows without the long columns. */
    List<List<String>> tabel() {
        List<List<String>> hasil = new ArrayList<>();
        hasil.add(JUDUL.subList(0, 5));
        baris.forEach(satu -> hasil.add(satu.subList(0, 5)));
        return hasil;
    }

    /** RFC 4180, with a header line. */
    String csv() {
        StringBuilder hasil = new StringBuilder(csv(JUDUL));
        baris.forEach(satu -> hasil.append(csv(satu)));
        return hasil.toString();
    }

    private static String csv(List<String> baris) {
        return String.join(
                        ",",
                        baris.stream().map(s -> "\"" + s.replace("\"", "\"\"") + "\"").toList())
                + "\r\n";
    }
}
