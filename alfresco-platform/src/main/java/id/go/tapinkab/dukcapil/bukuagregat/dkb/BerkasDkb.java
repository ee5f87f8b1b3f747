package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Pembuka;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.PotonganDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** The files of an Oracle export in several files as one. */
    static List<BerkasDkb> satukan(List<BerkasDkb> semua) {
        try {
            return PotonganDump.satukan(
                            semua.stream()
                                    .map(b -> new PotonganDump.Berkas(b.nama, b.ukuran, b.isi))
                                    .toList())
                    .stream()
                    .map(b -> new BerkasDkb(b.nama(), b.ukuran(), b.isi()))
                    .toList();
        } catch (IOException e) {
            // Told for each file when it is read.
            return semua;
        }
    }
}
