package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a DOCX and edits it as a person would, for tests. */
final class NaskahUji {

    private NaskahUji() {}

    static Map<String, byte[]> bagian(byte[] docx) throws IOException {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                hasil.put(e.getName(), zip.readAllBytes());
            }
        }
        return hasil;
    }

    static String naskah(byte[] docx) throws IOException {
        return new String(bagian(docx).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    static byte[] denganNaskah(byte[] docx, String naskah) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        BungkusDocx.baca(new ByteArrayInputStream(docx))
                .tulis(naskah.getBytes(StandardCharsets.UTF_8), keluaran);
        return keluaran.toByteArray();
    }

    /** Replaces the first {@code lama} behind {@code sesudah}; both must be there. */
    static byte[] sunting(byte[] docx, String sesudah, String lama, String baru)
            throws IOException {
        String naskah = naskah(docx);
        int mulai = naskah.indexOf(sesudah);
        assertThat(mulai).as(sesudah).isNotNegative();
        int di = naskah.indexOf(lama, mulai);
        assertThat(di).as(lama).isNotNegative();
        return denganNaskah(
                docx, naskah.substring(0, di) + baru + naskah.substring(di + lama.length()));
    }

    /** The text as it is printed, a line a paragraph. */
    static String teks(byte[] docx) throws IOException {
        return naskah(docx)
                .replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
                .replaceAll("</w:p>", "\n")
                .replaceAll("<w:tab/>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
