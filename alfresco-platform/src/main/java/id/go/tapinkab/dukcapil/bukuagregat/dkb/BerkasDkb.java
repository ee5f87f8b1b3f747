package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Pembuka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a delivery.
 *
 * @param nama as the user knows it; said in findings, never used to guess the layout
 * @param ukuran bytes; negative when not known
 */
public record BerkasDkb(String nama, long ukuran, Pembuka isi) {

    public static BerkasDkb dari(Path path) throws IOException {
        Path nama = path.getFileName();
        return new BerkasDkb(
                nama == null ? path.toString() : nama.toString(),
                Files.size(path),
                () -> Files.newInputStream(path));
    }
}
