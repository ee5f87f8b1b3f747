package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How PDFs are made; a bad value stops start-up.
 *
 * @param verifikasi where the verification page is, without the code; empty leaves the QR code out
 */
public record PengaturanPdf(Pembuat pembuat, Optional<String> verifikasi) {

    /** Who lays a DOCX out. */
    public enum Pembuat {
        /** ACS's transform service where one runs, else the module. */
        OTOMATIS,
        /** The module itself, also where a transform service runs. */
        MODUL
    }

    /** Called by Spring with the values of the keys below {@code bukuagregat.}. */
    static PengaturanPdf dari(String pembuat, String verifikasi) {
        Pembuat siapa =
                Arrays.stream(Pembuat.values())
                        .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(pembuat.strip()))
                        .findFirst()
                        .orElseThrow(() -> salah("pdf.pembuat", pembuat, "otomatis atau modul"));
        String alamat = verifikasi.strip();
        if (!alamat.isEmpty() && !sah(alamat)) {
            throw salah("verifikasi.alamat", alamat, "alamat http:// atau https://, atau kosong");
        }
        return new PengaturanPdf(
                siapa, Optional.of(alamat.replaceFirst("/+$", "")).filter(a -> !a.isEmpty()));
    }

    /** The address that a code is checked at. */
    public Optional<String> alamat(String kode) {
        return verifikasi.map(a -> a + "/" + kode);
    }

    private static boolean sah(String alamat) {
        try {
            URI uri = URI.create(alamat);
            return uri.getHost() != null
                    && (uri.getScheme().equals("https") || uri.getScheme().equals("http"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static IllegalArgumentException salah(String kunci, String teks, String boleh) {
        return new IllegalArgumentException(
                "Pengaturan bukuagregat.%s = \"%s\" tidak sah; yang boleh: %s"
                        .formatted(kunci, teks, boleh));
    }
}
