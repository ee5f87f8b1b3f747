package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;

/** The encoding of XML: as its first bytes tell, else as it says, else UTF-8. */
final class PenyandianXml {

    private static final Pattern DINYATAKAN =
            Pattern.compile("<\\?xml [^>]*encoding *= *[\"']([^\"']+)[\"']");
    private static final int MAKS_DEKLARASI = 128;

    private PenyandianXml() {}

    /** The same XML in UTF-8. */
    static InputStream utf8(InputStream sumber) throws IOException {
        PushbackInputStream dari = new PushbackInputStream(sumber, MAKS_DEKLARASI);
        byte[] awal = dari.readNBytes(MAKS_DEKLARASI);
        dari.unread(awal);
        Charset penyandian = kenali(awal);
        return penyandian.equals(StandardCharsets.UTF_8)
                ? dari
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(dari, penyandian))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    private static Charset kenali(byte[] awal) throws TakTerbaca {
        if (awal.length > 1 && (awal[0] == 0 || awal[0] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16BE;
        }
        if (awal.length > 1 && (awal[1] == 0 || awal[0] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher dinyatakan = DINYATAKAN.matcher(new String(awal, StandardCharsets.ISO_8859_1));
        try {
            return dinyatakan.find()
                    ? Charset.forName(dinyatakan.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw PemindaiXml.rusak();
        }
    }
}
