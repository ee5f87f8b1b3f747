package id.go.tapinkab.dukcapil.bukuagregat.share;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** This module's own configuration, read from its sources. */
final class KonfigurasiShare {

    static final Path SUMBER = Path.of("src/main/resources");
    private static final Path PERLUASAN = SUMBER.resolve("alfresco/web-extension");

    private final Xml akar = Xml.baca(SUMBER.resolve("META-INF/share-config-custom.xml"));

    /** A form of one type: {@code id} is empty for the default one. */
    record Bentuk(String pengenal, String tipe, Xml form) {

        boolean untuk(String pengenalDicari) {
            return pengenal.equals(pengenalDicari);
        }

        List<String> tampil() {
            return form.semua("show").stream().map(s -> s.atribut("id")).toList();
        }

        List<Xml> medan() {
            return form.anak("appearance").stream().flatMap(a -> a.anak("field").stream()).toList();
        }

        Set<String> set() {
            return form.semua("set").stream().map(s -> s.atribut("id")).collect(Collectors.toSet());
        }

        Map<String, Xml> menurutId() {
            Map<String, Xml> hasil = new HashMap<>();
            medan().forEach(m -> hasil.put(m.atribut("id"), m));
            return hasil;
        }

        @Override
        public String toString() {
            return pengenal + " " + tipe + " " + form.atribut("id");
        }
    }

    Xml akar() {
        return akar;
    }

    List<Bentuk> bentuk() {
        List<Bentuk> hasil = new ArrayList<>();
        for (Xml config : akar.anak("config")) {
            for (Xml form : config.semua("form")) {
                hasil.add(
                        new Bentuk(config.atribut("evaluator"), config.atribut("condition"), form));
            }
        }
        return hasil;
    }

    List<Xml> aksi() {
        return akar.semua("actions").stream().flatMap(a -> a.anak("action").stream()).toList();
    }

    static String parameter(Xml aksi, String nama) {
        return aksi.anak("param").stream()
                .filter(p -> nama.equals(p.atribut("name")))
                .map(Xml::teks)
                .findFirst()
                .orElse("");
    }

    /** Evaluators that the configuration names, whether as an element or as an attribute. */
    Set<String> evaluatorDipakai() {
        Set<String> hasil = new TreeSet<>();
        akar.semua("evaluator").forEach(e -> hasil.add(e.teks()));
        for (String elemen : List.of("banner", "line")) {
            akar.semua(elemen).stream()
                    .map(e -> e.atribut("evaluator"))
                    .filter(e -> !e.isEmpty())
                    .forEach(hasil::add);
        }
        return hasil;
    }

    /** Keys that some attribute or parameter asks a message for. */
    Set<String> kunciPesan() {
        Set<String> hasil = new TreeSet<>();
        for (String elemen : List.of("set", "field", "action")) {
            for (Xml e : akar.semua(elemen)) {
                for (String atribut : List.of("label-id", "help-id", "label")) {
                    hasil.add(e.atribut(atribut));
                }
            }
        }
        for (Xml aksi : aksi()) {
            hasil.add(parameter(aksi, "successMessage"));
            hasil.add(parameter(aksi, "failureMessage"));
        }
        for (Xml baris : akar.semua("line")) {
            // {ba_nomor label.ba_nomor}
            for (String kata : baris.teks().split("[{}\\s]+", -1)) {
                if (kata.startsWith("label.")) {
                    hasil.add(kata);
                }
            }
        }
        for (Xml t : akar.semua("subtype")) {
            hasil.add("type." + t.atribut("name").replace(':', '_'));
        }
        for (Xml a : akar.semua("aspect")) {
            hasil.add("aspect." + a.atribut("name").replace(':', '_'));
        }
        hasil.remove("");
        return hasil;
    }

    static List<Xml> bean() {
        return Xml.berkas(PERLUASAN, "-context.xml").stream()
                .flatMap(p -> Xml.baca(p).anak("bean").stream())
                .toList();
    }

    /** {@code akhiran}: empty for the base bundle, {@code _en}, {@code _id}. */
    static Properties pesan(String akhiran) {
        return muat(PERLUASAN.resolve("messages/buku-agregat" + akhiran + ".properties"));
    }

    static Properties muat(Path berkas) {
        Properties hasil = new Properties();
        try (Reader teks = Files.newBufferedReader(berkas, StandardCharsets.UTF_8)) {
            hasil.load(teks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }
}
