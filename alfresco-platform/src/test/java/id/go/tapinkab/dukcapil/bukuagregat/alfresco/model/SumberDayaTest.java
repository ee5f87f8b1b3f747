package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Models, process and messages against the code that names them. */
class SumberDayaTest {

    private static final String MODUL = "/alfresco/module/buku-agregat-platform/";

    @Test
    void everyNameInTheCode_isInTheModel() throws Exception {
        Set<String> adaDalamModel =
                elemen(baca("model/buku-agregat-model.xml"))
                        .map(e -> e.getAttribute("name"))
                        .filter(n -> n.startsWith("ba:"))
                        .collect(Collectors.toSet());

        for (Field satu : ModelBa.class.getFields()) {
            if (satu.getType() == QName.class) {
                assertThat(adaDalamModel).contains("ba:" + ((QName) satu.get(null)).getLocalName());
            }
        }
    }

    @Test
    void lists_areTheDomainsOwn() throws Exception {
        Document model = baca("model/buku-agregat-model.xml");

        assertThat(daftar(model, "ba:daftarStatus")).isEqualTo(nama(StatusBuku.values()));
        assertThat(daftar(model, "ba:daftarPeran")).isEqualTo(nama(Peran.values()));
        assertThat(daftar(model, "ba:daftarLangkah"))
                .isEqualTo(Arrays.stream(Langkah.values()).map(Langkah::kode).toList());
        assertThat(daftar(model, "ba:daftarStatusDkb"))
                .isEqualTo(Arrays.stream(StatusDkb.values()).map(StatusDkb::nilai).toList());
    }

    @ParameterizedTest
    @EnumSource(Langkah.class)
    void outcomesOfAStep_areTheSops_andTheFirstIsTheDefault(Langkah langkah) throws Exception {
        Document model = baca("model/alur-model.xml");

        assertThat(daftar(model, "baw:pilihanHasil" + langkah.kode()))
                .isEqualTo(langkah.hasil().stream().map(Hasil::name).toList());
        Element sifat =
                elemen(model)
                        .filter(e -> e.getAttribute("name").equals("baw:hasil" + langkah.kode()))
                        .findFirst()
                        .orElseThrow();
        assertThat(sifat.getElementsByTagName("default").item(0).getTextContent())
                .isEqualTo(langkah.hasil().get(0).name());
    }

    @ParameterizedTest
    @EnumSource(Langkah.class)
    void taskOfAStep_waitsForTheGroupOfItsRole(Langkah langkah) throws Exception {
        Element tugas =
                elemen(baca("workflow/buku-agregat.bpmn20.xml"))
                        .filter(e -> e.getAttribute("id").equals("langkah" + langkah.kode()))
                        .findFirst()
                        .orElseThrow();

        assertThat(tugas.getAttribute("activiti:candidateGroups"))
                .isEqualTo("GROUP_" + langkah.peran().grup());
        assertThat(tugas.getAttribute("activiti:formKey")).isEqualTo("baw:tugas" + langkah.kode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"buku-agregat-model", "alur", "galat"})
    void bundles_haveTheSameKeys(String bundel) throws IOException {
        Set<String> dasar = kunci(bundel + ".properties");

        assertThat(dasar).isNotEmpty();
        assertThat(kunci(bundel + "_id.properties")).isEqualTo(dasar);
        assertThat(kunci(bundel + "_en.properties")).isEqualTo(dasar);
    }

    @Test
    void everyMessageInTheCode_isInTheBundle() throws IOException {
        Set<String> adaDalamBundel = kunci("galat.properties");
        Pattern pemakaian =
                Pattern.compile(
                        "(?:Pesan\\.(?:teks|catatan)|DitolakException|salah|tolakBilaBukanModul|tolak)"
                                + "\\([^\"()]*(?:\\([^\"]*)?\"([a-zA-Z]+)\"");
        Set<String> dipakai = new TreeSet<>();
        try (Stream<Path> berkas = Files.walk(Path.of("src/main/java"))) {
            for (Path satu :
                    berkas.filter(p -> p.toString().contains("/alfresco/"))
                            .filter(p -> p.toString().endsWith(".java"))
                            .toList()) {
                pemakaian
                        .matcher(Files.readString(satu))
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .forEach(dipakai::add);
            }
        }

        assertThat(dipakai).hasSizeGreaterThan(20).contains("situsTidakAda", "tetapTidakDiubah");
        assertThat(adaDalamBundel)
                .containsAll(dipakai.stream().map(k -> "bukuagregat.galat." + k).toList());
    }

    private static Set<String> kunci(String nama) throws IOException {
        Properties isi = new Properties();
        try (InputStream dari = buka("messages/" + nama)) {
            isi.load(new InputStreamReader(dari, StandardCharsets.UTF_8));
        }
        return isi.stringPropertyNames();
    }

    private static List<String> nama(Enum<?>[] nilai) {
        return Arrays.stream(nilai).map(Enum::name).toList();
    }

    private static List<String> daftar(Document model, String kendala) {
        NodeList nilai =
                elemen(model)
                        .filter(e -> e.getTagName().equals("constraint"))
                        .filter(e -> e.getAttribute("name").equals(kendala))
                        .findFirst()
                        .orElseThrow()
                        .getElementsByTagName("list")
                        .item(0)
                        .getChildNodes();
        return IntStream.range(0, nilai.getLength())
                .mapToObj(nilai::item)
                .filter(Element.class::isInstance)
                .map(n -> n.getTextContent())
                .toList();
    }

    private static Stream<Element> elemen(Document dokumen) {
        NodeList semua = dokumen.getElementsByTagName("*");
        return IntStream.range(0, semua.getLength()).mapToObj(i -> (Element) semua.item(i));
    }

    private static Document baca(String nama) throws Exception {
        try (InputStream isi = buka(nama)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(isi);
        }
    }

    private static InputStream buka(String nama) {
        return SumberDayaTest.class.getResourceAsStream(MODUL + nama);
    }
}
