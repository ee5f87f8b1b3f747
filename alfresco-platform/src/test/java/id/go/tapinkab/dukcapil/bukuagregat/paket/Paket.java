package id.go.tapinkab.dukcapil.bukuagregat.paket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the build has put into the target folder, as an administrator would look at it. */
record Paket(Path direktori, String nama, String modul, String versi) {

    static Paket dariBuild() {
        return new Paket(
                Path.of(wajib("paket.direktori")),
                wajib("paket.nama"),
                wajib("paket.modul"),
                wajib("paket.versi"));
    }

    Path jar() {
        return direktori.resolve(nama + ".jar");
    }

    Path amp() {
        return direktori.resolve(nama + ".amp");
    }

    /** The names of the jars in the folder beside the jar; empty when the module needs none. */
    List<String> pustaka() {
        Path lib = direktori.resolve("lib");
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> isi = Files.list(lib)) {
            return isi.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> entri(Path arsip) {
        try (ZipFile zip = new ZipFile(arsip.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().map(ZipEntry::getName).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properti(Path arsip, String entri) {
        Properties hasil = new Properties();
        try (ZipFile zip = new ZipFile(arsip.toFile(), StandardCharsets.UTF_8)) {
            hasil.load(zip.getInputStream(zip.getEntry(entri)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    private static String wajib(String kunci) {
        String nilai = System.getProperty(kunci);
        if (nilai == null) {
            throw new IllegalStateException(
                    kunci + " is not set: run this test with 'mvn verify', not on its own");
        }
        return nilai;
    }
}
