package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class NaskahDocxTest {

    private static final String GAYA = "<w:pPr><w:pStyle w:val=\"Narasi\"/></w:pPr>";
    private static final String XML =
            "<w:document><w:body><w:p/><w:p w:rsidR=\"1\"><w:r><w:t>Judul</w:t></w:r></w:p><w:p>"
                    + GAYA
                    + "<w:r><w:t>Tabel 3.1 menun</w:t></w:r><w:r><w:t xml:space=\"preserve\">jukkan A &amp; B</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>Akhir</w:t></w:r></w:p><w:sectPr/></w:body></w:document>";

    @Test
    void sentence_goesBehindItsParagraphInItsStyle() throws IOException {
        byte[] lama = zip(XML);
        byte[] baru = NaskahDocx.tambahAlinea(lama, "menunjukkan", "Lebih < dari & sama.");
        assertThat(NaskahDocx.teksSeluruhnya(baru))
                .isEqualTo("Judul\nTabel 3.1 menunjukkan A & B\nLebih < dari & sama.\nAkhir\n");
        assertThat(bagian(baru).get("word/document.xml"))
                .isEqualTo(
                        XML.replace(
                                "A &amp; B</w:t></w:r></w:p>",
                                "A &amp; B</w:t></w:r></w:p><w:p>"
                                        + GAYA
                                        + "<w:r><w:t xml:space=\"preserve\">Lebih &lt; dari &amp; sama.</w:t></w:r></w:p>"));
        assertThat(bagian(baru)).containsEntry("word/styles.xml", "<gaya/>").hasSize(2);
    }

    @Test
    void paragraphThatIsNotThere_isAnError() {
        assertThatThrownBy(() -> NaskahDocx.tambahAlinea(zip(XML), "tidak ada", "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tidak ada");
    }

    @Test
    void notADocx_isAnError() {
        assertThatThrownBy(() -> NaskahDocx.teksSeluruhnya(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    private static byte[] zip(String xml) throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write("<gaya/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return hasil.toByteArray();
    }

    private static Map<String, String> bagian(byte[] docx) throws IOException {
        Map<String, String> hasil = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                hasil.put(satu.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return hasil;
    }
}
