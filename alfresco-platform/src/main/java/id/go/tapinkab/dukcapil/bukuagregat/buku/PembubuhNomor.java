package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Puts number and date of registration on a book's DOCX and leaves everything else as it is: the
 * text between the marks is cut out of the XML and replaced, byte for byte the rest stays. The
 * marks stay too, so that it can be done again (a booked number that changes before it is issued).
 */
public final class PembubuhNomor {

    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern TANDA =
            Pattern.compile("\\bname\\s*=\\s*[\"']ba_(awal|akhir)_(nomor|tanggal)_(\\d+)[\"']");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"'](\\d+)[\"']");

    /** A piece of the XML and what takes its place. */
    private record Suntingan(int dari, int sampai, String pengganti) {}

    /** The place between a pair of marks in one paragraph. */
    private record Tempat(String jenis, int dari, int sampai) {}

    private record Naskah(
            String xml, String prefiks, int awalIsi, List<Tempat> tempat, int idTerbesar) {}

    /**
     * Copies {@code docx} to {@code keluaran} with number and date at their marks, or on a
     * registration page in front when the marks were edited away. Closes neither stream.
     *
     * @throws IOException when {@code docx} is not a readable DOCX
     */
    public void bubuhkan(InputStream docx, OutputStream keluaran, String nomor, LocalDate tanggal)
            throws IOException {
        BungkusDocx bungkus = BungkusDocx.baca(docx);
        byte[] asal = bungkus.naskah();
        Charset charset = charset(asal);
        Naskah naskah = telaah(new String(asal, charset));
        String tanggalTeks = TanggalIndonesia.panjang(tanggal);
        List<Suntingan> suntingan = new ArrayList<>();
        boolean adaNomor = false;
        boolean adaTanggal = false;
        for (Tempat satu : naskah.tempat()) {
            boolean tempatNomor = satu.jenis().equals("nomor");
            adaNomor |= tempatNomor;
            adaTanggal |= !tempatNomor;
            ganti(naskah, satu, tempatNomor ? nomor : tanggalTeks, suntingan);
        }
        if (!adaNomor || !adaTanggal) {
            suntingan.add(
                    new Suntingan(
                            naskah.awalIsi(),
                            naskah.awalIsi(),
                            lembarRegistrasi(naskah, nomor, tanggalTeks)));
        }
        bungkus.tulis(terapkan(naskah.xml(), suntingan).getBytes(charset), keluaran);
    }

    /** Well-formedness is checked here, so that the cutting below may rely on it. */
    private static Charset charset(byte[] xml) throws IOException {
        try {
            XMLStreamReader pembaca = BungkusDocx.pembaca(xml);
            String nama = pembaca.getEncoding();
            while (pembaca.hasNext()) {
                pembaca.next();
            }
            return nama == null ? StandardCharsets.UTF_8 : Charset.forName(nama);
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable main document", e);
        }
    }

    /** Finds the body and every pair of marks that stands whole in one paragraph. */
    private static Naskah telaah(String xml) throws IOException {
        String prefiks = "w:";
        int awalIsi = -1;
        int idTerbesar = 0;
        List<Tempat> tempat = new ArrayList<>();
        Map<String, Integer> terbuka = new HashMap<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            String teks = tag.group();
            String nama = nama(teks);
            if (awalIsi < 0 && nama.endsWith("body") && !nama.startsWith("/")) {
                prefiks = nama.substring(0, nama.length() - "body".length());
                awalIsi = tag.end();
            } else if (nama.equals(prefiks + "p") || nama.equals("/" + prefiks + "p")) {
                terbuka.clear();
            } else if (nama.equals(prefiks + "bookmarkStart")) {
                Matcher id = ID.matcher(teks);
                if (id.find()) {
                    idTerbesar = Math.max(idTerbesar, Integer.parseInt(id.group(1)));
                }
                Matcher tanda = TANDA.matcher(teks);
                if (tanda.find()) {
                    String kunci = tanda.group(2) + tanda.group(3);
                    if (tanda.group(1).equals("awal")) {
                        terbuka.put(kunci, tag.end());
                    } else if (terbuka.containsKey(kunci)) {
                        tempat.add(new Tempat(tanda.group(2), terbuka.remove(kunci), tag.start()));
                    }
                }
            }
        }
        if (awalIsi < 0) {
            throw new IOException("DOCX without a body");
        }
        return new Naskah(xml, prefiks, awalIsi, tempat, idTerbesar);
    }

    /** {@code w:p} of {@code <w:p w:rsid="…">}, {@code /w:p} of its end tag. */
    private static String nama(String tag) {
        int akhir = 1;
        while (akhir < tag.length() - 1
                && !Character.isWhitespace(tag.charAt(akhir))
                && (tag.charAt(akhir) != '/' || akhir == 1)) {
            akhir++;
        }
        return tag.substring(1, akhir);
    }

    /** The first text between the marks becomes the new one, further texts go. */
    private static void ganti(
            Naskah naskah, Tempat tempat, String teks, List<Suntingan> suntingan) {
        String buka = naskah.prefiks() + "t";
        boolean pertama = true;
        int mulai = -1;
        Matcher tag = TAG.matcher(naskah.xml()).region(tempat.dari(), tempat.sampai());
        while (tag.find()) {
            String nama = nama(tag.group());
            if (nama.equals(buka) && !tag.group().endsWith("/>")) {
                mulai = tag.end();
            } else if (nama.equals("/" + buka) && mulai >= 0) {
                suntingan.add(new Suntingan(mulai, tag.start(), pertama ? amankan(teks) : ""));
                pertama = false;
                mulai = -1;
            }
        }
        if (pertama) {
            String w = naskah.prefiks();
            suntingan.add(
                    new Suntingan(
                            tempat.sampai(),
                            tempat.sampai(),
                            "<%1$sr><%1$st>%2$s</%1$st></%1$sr>".formatted(w, amankan(teks))));
        }
    }

    /** A page of its own in front, with marks, so that the next time it is found. */
    private static String lembarRegistrasi(Naskah naskah, String nomor, String tanggal) {
        int id = naskah.idTerbesar();
        String w = naskah.prefiks();
        String rata =
                ("<%1$spPr><%1$sspacing %1$sbefore=\"%2$s\" %1$safter=\"%3$s\"/>"
                        + "<%1$sjc %1$sval=\"center\"/></%1$spPr>");
        String judul =
                ("<%1$sp>"
                                + rata
                                + "<%1$sr><%1$srPr><%1$sb/><%1$ssz %1$sval=\"30\"/></%1$srPr>"
                                + "<%1$st>LEMBAR REGISTRASI</%1$st></%1$sr></%1$sp>")
                        .formatted(w, "4800", "480");
        String halamanBaru =
                "<%1$sp><%1$sr><%1$sbr %1$stype=\"page\"/></%1$sr></%1$sp>".formatted(w);
        return judul
                + baris(w, rata, "Nomor: ", "nomor", nomor, id + 1)
                + baris(w, rata, "Tanggal: ", "tanggal", tanggal, id + 3)
                + halamanBaru;
    }

    private static String baris(
            String w, String rata, String label, String jenis, String teks, int id) {
        String tanda =
                "<%1$sbookmarkStart %1$sid=\"%2$d\" %1$sname=\"%3$s\"/>"
                        + "<%1$sbookmarkEnd %1$sid=\"%2$d\"/>";
        // 9 keeps clear of the marks that the writer numbers from 1.
        return ("<%1$sp>" + rata).formatted(w, "0", "120")
                + "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>".formatted(w, label)
                + tanda.formatted(w, id, "ba_awal_" + jenis + "_9")
                + "<%1$sr><%1$st>%2$s</%1$st></%1$sr>".formatted(w, amankan(teks))
                + tanda.formatted(w, id + 1, "ba_akhir_" + jenis + "_9")
                + "</%1$sp>".formatted(w);
    }

    private static String amankan(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String terapkan(String xml, List<Suntingan> suntingan) {
        suntingan.sort(Comparator.comparingInt(Suntingan::dari));
        StringBuilder hasil = new StringBuilder(xml.length() + 1024);
        int sampai = 0;
        for (Suntingan satu : suntingan) {
            hasil.append(xml, sampai, satu.dari()).append(satu.pengganti());
            sampai = satu.sampai();
        }
        return hasil.append(xml, sampai, xml.length()).toString();
    }
}
