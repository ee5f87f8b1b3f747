package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts a file, to be looked at. */
final class UbahBerkas {

    private UbahBerkas() {}

    public static void main(String[] argumen) throws IOException {
        try (InputStream masuk = Files.newInputStream(Path.of(argumen[0]));
                OutputStream keluar = Files.newOutputStream(Path.of(argumen[1]))) {
            System.out.println(new PengubahPdf().ubah(masuk, keluar));
        }
    }
}
