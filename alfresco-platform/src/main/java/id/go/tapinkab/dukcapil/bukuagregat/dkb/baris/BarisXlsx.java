package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.PemindaiXml.Kejadian;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A sheet's XML row by row and cell by cell. A formula is the result that was kept with it, an
 * error stays its text.
 */
final class BarisXlsx implements Closeable {

    /** What a cell's value is, as its type says. */
    enum Jenis {
        ANGKA,
        TEKS_BERSAMA,
        TEKS
    }

    private static final int BUKAN_KOLOM = Integer.MAX_VALUE - 1;

    private final PemindaiXml xml;
    private final BatasBaris batas;
    private final NilaiXlsx nilai;
    private long nomor;
    private int kolom;
    private Jenis jenis;
    private boolean rumus;

    /** Takes the stream over. */
    BarisXlsx(InputStream sumber, BatasBaris batas) throws IOException {
        this.xml = PemindaiXml.buka(sumber);
        this.batas = batas;
        this.nilai = new NilaiXlsx(batas);
    }

    /** Goes to the next row. */
    boolean baris() throws IOException {
        for (Kejadian satu = xml.berikut(); satu != Kejadian.AKHIR; satu = xml.berikut()) {
            if (satu == Kejadian.MULAI && xml.bernama("row")) {
                int r = xml.atribut('r');
                nomor =
                        r < 0
                                ? nomor + 1
                                : NilaiXlsx.bilangan(xml.data(), r, xml.akhirAtribut(), nomor + 1);
                batas.periksa(Batas.BARIS, nomor, nomor);
                kolom = -1;
                return true;
            }
        }
        return false;
    }

    /** Goes to the row's next cell; false behind its last one. */
    boolean sel() throws IOException {
        while (true) {
            switch (xml.berikut()) {
                case MULAI -> {
                    if (xml.bernama("c")) {
                        alamat();
                        bacaNilai();
                        return true;
                    }
                }
                case SELESAI -> {
                    if (xml.bernama("row")) {
                        return false;
                    }
                }
                default -> {
                    // Text between cells says nothing.
                }
            }
        }
    }

    private void alamat() {
        int r = xml.atribut('r');
        // Some programs leave addresses out: the cells then stand one after the other.
        kolom = r < 0 ? kolom + 1 : kolom(xml.data(), r, xml.akhirAtribut());
        int t = xml.atribut('t');
        byte huruf = t >= 0 && xml.akhirAtribut() == t + 1 ? xml.data()[t] : 0;
        jenis =
                t < 0 || huruf == 'n'
                        ? Jenis.ANGKA
                        : huruf == 's' ? Jenis.TEKS_BERSAMA : Jenis.TEKS;
    }

    private void bacaNilai() throws IOException {
        nilai.kosongkan();
        rumus = false;
        boolean ambil = false;
        while (true) {
            switch (xml.berikut()) {
                case MULAI -> {
                    rumus |= xml.bernama("f");
                    ambil = xml.bernama("v") || xml.bernama("t");
                }
                case SELESAI -> {
                    if (xml.bernama("c")) {
                        nilai.rapikan(nomor);
                        if (rumus || !nilai.kosong()) {
                            // A whole row may have been coloured, to the last of its columns.
                            batas.periksa(Batas.KOLOM, kolom + 1L, nomor);
                        }
                        return;
                    }
                    ambil = false;
                }
                default -> {
                    if (ambil) {
                        nilai.tambah(xml, nomor);
                    }
                }
            }
        }
    }

    /** The column of an address: 0 for {@code A7}; beyond any limit for what is no address. */
    private static int kolom(byte[] data, int dari, int sampai) {
        int kolom = 0;
        for (int i = dari; i < sampai && i < dari + 4; i++) {
            if (data[i] < 'A' || data[i] > 'Z') {
                break;
            }
            kolom = kolom * 26 + data[i] - 'A' + 1;
        }
        return kolom == 0 ? BUKAN_KOLOM : kolom - 1;
    }

    long nomor() {
        return nomor;
    }

    int kolom() {
        return kolom;
    }

    Jenis jenis() {
        return jenis;
    }

    boolean rumus() {
        return rumus;
    }

    /** The present cell's value as the sheet has it, until the next one. */
    NilaiXlsx nilai() {
        return nilai;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
