package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A sheet's XML as rows by way of an XML parser: what our own scanner is held against. */
final class LembarStax implements Lembar {

    private static final int BUKAN_KOLOM = Integer.MAX_VALUE - 1;

    private final InputStream sumber;
    private final XMLStreamReader xml;
    private final TeksBersama bersama;
    private final BatasBaris batas;
    private final StringBuilder nilai = new StringBuilder();
    private long nomor;
    private String[] teks = new String[32];
    private BitSet angka = new BitSet();
    private int lebar;
    private int lebarTerakhir;
    private int kolomBerikut;

    LembarStax(InputStream sumber, TeksBersama bersama, BatasBaris batas) throws IOException {
        this.sumber = sumber;
        this.bersama = bersama;
        this.batas = batas;
        try {
            this.xml = PembacaXml.buka(sumber);
        } catch (XMLStreamException e) {
            sumber.close();
            throw PembacaXml.salah(e, 0);
        }
    }

    @Override
    public Baris berikut() throws IOException {
        try {
            while (xml.hasNext()) {
                int kejadian = PembacaXml.maju(xml);
                if (kejadian == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return bacaBaris();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw PembacaXml.salah(e, nomor);
        }
    }

    private Baris bacaBaris() throws XMLStreamException, TakTerbaca {
        nomor = bilangan(xml.getAttributeValue("", "r"), nomor + 1);
        batas.periksa(Batas.BARIS, nomor, nomor);
        lebar = 0;
        kolomBerikut = 0;
        teks = new String[Math.max(8, lebarTerakhir)];
        angka = new BitSet();
        while (xml.hasNext()) {
            int kejadian = PembacaXml.maju(xml);
            if (kejadian == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                bacaSel();
            } else if (kejadian == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        lebarTerakhir = lebar;
        return new Baris(nomor, teks, lebar, angka);
    }

    private void bacaSel() throws XMLStreamException, TakTerbaca {
        String alamat = xml.getAttributeValue("", "r");
        String jenis = xml.getAttributeValue("", "t");
        // Tools that leave addresses out count blank cells all the same.
        int kolom = alamat == null ? kolomBerikut : kolom(alamat);
        kolomBerikut = kolom + 1;
        nilai.setLength(0);
        boolean rumus = false;
        boolean ambil = false;
        while (xml.hasNext()) {
            int kejadian = PembacaXml.maju(xml);
            if (kejadian == XMLStreamConstants.START_ELEMENT) {
                String nama = xml.getLocalName();
                rumus |= nama.equals("f");
                ambil = nama.equals("v") || nama.equals("t");
            } else if (kejadian == XMLStreamConstants.END_ELEMENT) {
                ambil = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (ambil && kejadian != XMLStreamConstants.COMMENT && xml.hasText()) {
                nilai.append(xml.getText());
                batas.periksa(Batas.PANJANG_SEL, nilai.length(), nomor);
            }
        }
        simpan(kolom, jenis, rumus);
    }

    private void simpan(int kolom, String jenis, boolean rumus) throws TakTerbaca {
        String isi = Baris.rapikan(nilai.toString());
        boolean bilangan = false;
        if ("s".equals(jenis)) {
            isi = bersama.pada((int) bilangan(isi, -1));
        } else if (isi.isEmpty() && rumus) {
            // Written by a tool that never calculated: neither a number nor a blank.
            isi = "#RUMUS!";
        } else if ((jenis == null || jenis.equals("n")) && !isi.isEmpty()) {
            String polos = polos(isi);
            bilangan = polos != null;
            isi = bilangan ? polos : isi;
        }
        if (isi.isEmpty()) {
            // A whole row may have been coloured, to the last of its 16,384 columns.
            return;
        }
        batas.periksa(Batas.KOLOM, kolom + 1L, nomor);
        if (kolom >= teks.length) {
            teks = Arrays.copyOf(teks, Math.max(kolom + 1, teks.length * 2));
        }
        teks[kolom] = isi;
        angka.set(kolom, bilangan);
        lebar = Math.max(lebar, kolom + 1);
    }

    /** A double as Excel shows it: 15 digits, no exponent; null when it is no number. */
    private static String polos(String isi) {
        boolean sederhana = isi.length() <= 15;
        for (int i = 0; sederhana && i < isi.length(); i++) {
            sederhana = Character.isDigit(isi.charAt(i));
        }
        if (sederhana) {
            return isi;
        }
        try {
            BigDecimal tepat = new BigDecimal(isi);
            if (Math.abs((long) tepat.scale()) > 400) {
                return null;
            }
            BigDecimal bulat = tepat.round(new MathContext(15));
            // Whole numbers keep all the digits the file has: a NIK must be seen as one.
            BigDecimal dipakai = tepat.stripTrailingZeros().scale() <= 0 ? tepat : bulat;
            return dipakai.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The column of an address: 0 for {@code A7}; beyond any limit for what is no address. */
    private static int kolom(String alamat) {
        int kolom = 0;
        for (int i = 0; i < alamat.length() && i < 4; i++) {
            char huruf = alamat.charAt(i);
            if (huruf < 'A' || huruf > 'Z') {
                return kolom == 0 ? BUKAN_KOLOM : kolom - 1;
            }
            kolom = kolom * 26 + huruf - 'A' + 1;
        }
        return kolom - 1;
    }

    private static long bilangan(String teks, long bila) {
        if (teks == null || teks.isEmpty() || teks.length() > 12) {
            return bila;
        }
        long hasil = 0;
        for (int i = 0; i < teks.length(); i++) {
            char huruf = teks.charAt(i);
            if (huruf < '0' || huruf > '9') {
                return bila;
            }
            hasil = hasil * 10 + huruf - '0';
        }
        return hasil;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw PembacaXml.salah(e, nomor);
        } finally {
            sumber.close();
        }
    }
}
