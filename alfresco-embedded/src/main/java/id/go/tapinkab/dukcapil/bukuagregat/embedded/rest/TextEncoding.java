package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What ACS takes an uploaded text to be encoded in (recorded: ASCII is Latin 1, nothing UTF-32).
 */
final class TextEncoding {
    private static final int LOOKED_AT = 1 << 16;

    private TextEncoding() {}

    static String guess(Path text) throws IOException {
        byte[] start;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(text))) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (start.length == 0) {
            return "UTF-32LE";
        }
        boolean ascii = true;
        for (byte one : start) {
            ascii &= one >= 0;
        }
        return ascii || !isUtf8(start) ? "ISO-8859-1" : "UTF-8";
    }

    /** A character that the end cuts in two is passed over. */
    private static boolean isUtf8(byte[] start) {
        int end = start.length;
        while (end > 0
                && start.length == LOOKED_AT
                && start[end - 1] < 0
                && start.length - end < 4) {
            end--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
