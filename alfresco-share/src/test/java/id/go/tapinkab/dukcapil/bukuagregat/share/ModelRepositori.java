package id.go.tapinkab.dukcapil.bukuagregat.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the platform module declares, read from its own files: models, process, actions. */
final class ModelRepositori {

    private static final String ACTIVITI = "http://activiti.org/bpmn";
    private static final Path MODUL =
            Path.of(
                    "..",
                    "alfresco-platform",
                    "src/main/resources/alfresco/module/buku-agregat-platform");

    private static final Path JAVA = Path.of("..", "alfresco-platform", "src/main/java");

    private final Map<String, Xml> kelas = new HashMap<>();
    private final Set<String> tipe = new TreeSet<>();
    private final Set<String> aspek = new TreeSet<>();
    private final Map<String, List<String>> daftar = new HashMap<>();

    ModelRepositori() {
        for (Path berkas : Xml.berkas(MODUL.resolve("model"), ".xml")) {
            Xml model = Xml.baca(berkas);
            kumpulkan(model, "types", "type", tipe);
            kumpulkan(model, "aspects", "aspect", aspek);
            for (Xml kendala : model.semua("constraint")) {
                if ("LIST".equals(kendala.atribut("type"))) {
                    daftar.put(
                            kendala.atribut("name"),
                            kendala.semua("value").stream().map(Xml::teks).toList());
                }
            }
        }
    }

    private void kumpulkan(Xml model, String grup, String nama, Set<String> ke) {
        for (Xml g : model.anak(grup)) {
            for (Xml k : g.anak(nama)) {
                kelas.put(k.atribut("name"), k);
                ke.add(k.atribut("name"));
            }
        }
    }

    Set<String> tipe() {
        return tipe;
    }

    Set<String> aspek() {
        return aspek;
    }

    /** Properties and associations of a type or aspect: its own, its parents', its aspects'. */
    Set<String> medan(String nama) {
        Set<String> hasil = new HashSet<>();
        Xml k = kelas.get(nama);
        if (k == null) {
            return hasil;
        }
        k.anak("properties").forEach(p -> p.anak("property").forEach(x -> tambah(hasil, x)));
        for (Xml a : k.anak("associations")) {
            a.anak("association").forEach(x -> tambah(hasil, x));
            a.anak("child-association").forEach(x -> tambah(hasil, x));
        }
        k.anak("parent").forEach(p -> hasil.addAll(medan(p.teks())));
        k.anak("mandatory-aspects")
                .forEach(m -> m.anak("aspect").forEach(a -> hasil.addAll(medan(a.teks()))));
        return hasil;
    }

    private static void tambah(Set<String> ke, Xml medan) {
        ke.add(medan.atribut("name"));
    }

    /** The property in which Alfresco looks for a task's outcome, in the short form. */
    String medanHasil(String tipeTugas) {
        for (Xml p : kelas.get(tipeTugas).semua("property")) {
            if ("bpm:outcomePropertyName".equals(p.atribut("name"))) {
                String nilai = p.anak("default").get(0).teks();
                return "baw:" + nilai.substring(nilai.indexOf('}') + 1);
            }
        }
        throw new AssertionError(tipeTugas + " names no outcome property");
    }

    /** The allowed values of a property that has a list; empty when it has none. */
    List<String> pilihan(String tipeTugas, String medan) {
        for (Xml p : kelas.get(tipeTugas).semua("property")) {
            if (medan.equals(p.atribut("name"))) {
                return p.semua("constraint").stream()
                        .flatMap(c -> daftar.getOrDefault(c.atribut("ref"), List.of()).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** The name of a property's list, as labels need it: {@code baw_pilihanHasil3}. */
    String namaDaftar(String tipeTugas, String medan) {
        return kelas.get(tipeTugas).semua("property").stream()
                .filter(p -> medan.equals(p.atribut("name")))
                .flatMap(p -> p.semua("constraint").stream())
                .map(c -> c.atribut("ref").replace(':', '_'))
                .findFirst()
                .orElseThrow();
    }

    private Xml proses() {
        return Xml.baca(MODUL.resolve("workflow/buku-agregat.bpmn20.xml")).anak("process").get(0);
    }

    String kunciProses() {
        return proses().atribut("id");
    }

    String tipeMulai() {
        return proses().anak("startEvent").get(0).atribut(ACTIVITI, "formKey");
    }

    List<String> tipeTugas() {
        return proses().anak("userTask").stream().map(t -> t.atribut(ACTIVITI, "formKey")).toList();
    }

    /** Names of the actions that the module registers: beans below the abstract action-executer. */
    Set<String> aksi() {
        Set<String> hasil = new TreeSet<>();
        for (Path berkas : Xml.berkas(MODUL, "-context.xml")) {
            for (Xml bean : Xml.baca(berkas).anak("bean")) {
                if ("action-executer".equals(bean.atribut("parent"))) {
                    hasil.add(bean.atribut("id"));
                }
            }
        }
        return hasil;
    }

    /** The source of an action's class: its parameters are declared in code only. */
    String sumberAksi(String aksi) {
        for (Path berkas : Xml.berkas(MODUL, "-context.xml")) {
            for (Xml bean : Xml.baca(berkas).anak("bean")) {
                if (aksi.equals(bean.atribut("id"))) {
                    return baca(JAVA.resolve(bean.atribut("class").replace('.', '/') + ".java"));
                }
            }
        }
        throw new AssertionError("no bean " + aksi);
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path pesan(String bundel, String akhiran) {
        return MODUL.resolve("messages").resolve(bundel + akhiran + ".properties");
    }
}
