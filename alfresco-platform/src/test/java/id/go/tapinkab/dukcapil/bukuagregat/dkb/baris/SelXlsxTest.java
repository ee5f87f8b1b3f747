package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way through a sheet gives what the XML parser gives. */
class SelXlsxTest {

    private static final int[] KOLOM = {3, 0, 1, 30};
    private static final BatasBaris BATAS = BatasBaris.bawaan();
    private static final String TEKS_BERSAMA =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"s\">"
                    + "<si><t xml:space=\"preserve\"> satu &amp; dua </t></si>"
                    + "<si><r><rPr><b/></rPr><t>ti</t></r><r><t>ga</t></r></si>"
                    + "<si><t>東</t><rPh sb=\"0\" eb=\"1\"><t>ひがし</t></rPh></si>"
                    + "<si/><si><t><![CDATA[<&>]]></t></si><si><t>&#xA0;Tapin&#x1F600;&#32;</t></si></sst>";

    private static TeksBersama bersama() throws IOException {
        return TeksBersama.baca(aliran(TEKS_BERSAMA, 5), new Jatah(BATAS, -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000_000})
    void sharedStrings_areTheTextsWithoutPhoneticHints(int sepotong) throws IOException {
        TeksBersama teks = TeksBersama.baca(aliran(TEKS_BERSAMA, sepotong), new Jatah(BATAS, -1));

        List<String> semua = new ArrayList<>();
        for (int i = 0; teks.ada(i); i++) {
            semua.add(teks.pada(i));
        }
        assertThat(semua).containsExactly("satu & dua", "tiga", "東", "", "<&>", "Tapin😀");
        assertThat(teks.pada(-1)).isEmpty();
        assertThat(teks.pada(6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void everyEncodingOfXml_isRead(String penyandian) throws IOException {
        String xml =
                "<?xml version=\"1.0\" encoding=\""
                        + penyandian
                        + "\"?><worksheet><sheetData><row><c t=\"str\"><v>caf\u00e9</v></c></row>"
                        + "</sheetData></worksheet>";
        assertThat(cepat(new ByteArrayInputStream(xml.getBytes(Charset.forName(penyandian)))))
                .containsExactly("1: [, caf\u00e9, , ]");
    }

    @Property(tries = 400)
    void anySheet_isReadAsTheParserReadsIt(@ForAll long benih) throws IOException {
        Random acak = new Random(benih);
        String xml = LembarAcak.buat(acak);

        assertThat(cepat(aliran(xml, 1 + acak.nextInt(40)))).isEqualTo(denganPengurai(xml));
        assertThat(cepat(aliran(xml, 1 << 20))).isEqualTo(denganPengurai(xml));
        assertThat(barisan(new LembarXlsx(new BarisXlsx(aliran(xml, 7), BATAS), bersama())))
                .isEqualTo(denganPengurai(xml));
    }

    @Property(tries = 400)
    void damagedXml_isRefused_orReadAsText(@ForAll long benih) {
        Random acak = new Random(benih);
        byte[] xml = LembarAcak.buat(acak).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= acak.nextInt(4); i++) {
            xml[acak.nextInt(xml.length)] = (byte) "<>/&;\"'= \0\u00e9]c".charAt(acak.nextInt(13));
        }
        int panjang = acak.nextBoolean() ? xml.length : acak.nextInt(xml.length);
        List<String> hasil;
        try {
            hasil = cepat(new ByteArrayInputStream(xml, 0, panjang));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(TakTerbaca.class);
            return;
        }
        assertThat(hasil).allMatch(b -> b.contains(": ["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet><row><c><v>1</v></c></row>",
                "<worksheet><row><c><v>1</c></v></row></worksheet>",
                "<worksheet/><worksheet/>",
                "<worksheet><row><c><v>&asing;</v></c></row></worksheet>",
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet/>",
                "<worksheet><row><c t=\"str\"><v>a\0b</v></c></row></worksheet>",
                "<worksheet><row><c t=\"str\"><v>&#0;</v></c></row></worksheet>",
                "<worksheet><!-- tak berakhir",
                "teks saja",
                "",
            })
    void whatIsNotWellFormed_isDamaged(String xml) {
        assertThat(kode(xml)).isEqualTo("BERKAS_RUSAK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet><row r=\"60000000\"/></worksheet>",
                "<worksheet><row><c r=\"XFD1\"><v>1</v></c></row></worksheet>",
            })
    void limitsHold(String xml) {
        assertThat(kode(xml)).isEqualTo("MELEBIHI_BATAS");
        assertThat(
                        kode(
                                "<worksheet><row><c t=\"str\"><v>"
                                        + "a".repeat(40_000)
                                        + "</v></c></row></worksheet>"))
                .isEqualTo("MELEBIHI_BATAS");
    }

    private static String kode(String xml) {
        try {
            return "terbaca: " + cepat(aliran(xml, 1 << 20));
        } catch (TakTerbaca e) {
            return e.kode();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> cepat(InputStream xml) throws IOException {
        List<String> hasil = new ArrayList<>();
        try (SelXlsx sel = new SelXlsx(new BarisXlsx(xml, BATAS), bersama(), KOLOM)) {
            while (sel.berikut()) {
                List<String> baris = new ArrayList<>();
                for (int i = 0; i < KOLOM.length; i++) {
                    baris.add(
                            new String(
                                    sel.data(),
                                    sel.mulai(i),
                                    sel.akhir(i) - sel.mulai(i),
                                    StandardCharsets.UTF_8));
                }
                hasil.add(sel.nomor() + ": " + baris);
            }
        }
        return hasil;
    }

    private static List<String> denganPengurai(String xml) throws IOException {
        return barisan(new LembarStax(aliran(xml, 1 << 20), bersama(), BATAS));
    }

    private static List<String> barisan(Lembar sumber) throws IOException {
        List<String> hasil = new ArrayList<>();
        try (Lembar lembar = sumber) {
            for (Baris satu = lembar.berikut(); satu != null; satu = lembar.berikut()) {
                if (!satu.kosong()) {
                    List<String> baris = new ArrayList<>();
                    for (int k : KOLOM) {
                        baris.add(satu.teks(k));
                    }
                    hasil.add(satu.nomor() + ": " + baris);
                }
            }
        }
        return hasil;
    }

    /** A stream that gives no more than so many bytes at once. */
    private static InputStream aliran(String xml, int sepotong) {
        return new FilterInputStream(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] ke, int dari, int panjang) throws IOException {
                return super.read(ke, dari, Math.min(panjang, sepotong));
            }
        };
    }
}
