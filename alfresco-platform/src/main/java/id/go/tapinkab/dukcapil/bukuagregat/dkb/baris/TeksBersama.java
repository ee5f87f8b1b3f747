package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A workbook's shared strings, without their phonetic hints, one behind the other as UTF-8. */
final class TeksBersama {

    static final TeksBersama KOSONG = new TeksBersama();

    private byte[] data = new byte[0];
    private int[] akhir = new int[0];
    private int banyak;

    private TeksBersama() {}

    /** The string at a place; empty when the place does not exist. */
    String pada(int tempat) {
        return ada(tempat)
                ? new String(
                        data, mulai(tempat), akhir(tempat) - mulai(tempat), StandardCharsets.UTF_8)
                : "";
    }

    boolean ada(int tempat) {
        return tempat >= 0 && tempat < banyak;
    }

    byte[] data() {
        return data;
    }

    /** Where the string at a place that exists begins in {@link #data()}. */
    int mulai(int tempat) {
        return tempat == 0 ? 0 : akhir[tempat - 1];
    }

    int akhir(int tempat) {
        return akhir[tempat];
    }

    static TeksBersama baca(InputStream in, Jatah jatah) throws IOException {
        TeksBersama hasil = new TeksBersama();
        try (PemindaiXml xml = PemindaiXml.buka(in)) {
            NilaiXlsx satu = new NilaiXlsx(jatah.batas());
            boolean dalamT = false;
            int fonetik = 0;
            while (true) {
                switch (xml.berikut()) {
                    case MULAI -> {
                        dalamT = xml.bernama("t");
                        if (xml.bernama("si")) {
                            satu.kosongkan();
                        } else if (xml.bernama("rPh")) {
                            fonetik++;
                        }
                    }
                    case SELESAI -> {
                        dalamT = false;
                        if (xml.bernama("si")) {
                            hasil.tambah(satu, jatah);
                        } else if (xml.bernama("rPh")) {
                            fonetik--;
                        }
                    }
                    case TEKS -> {
                        if (dalamT && fonetik == 0) {
                            satu.tambah(xml, 0);
                        }
                    }
                    default -> {
                        return hasil;
                    }
                }
            }
        }
    }

    private void tambah(NilaiXlsx satu, Jatah jatah) throws TakTerbaca {
        satu.rapikan(0);
        int dari = banyak == 0 ? 0 : akhir[banyak - 1];
        int panjang = satu.sampai() - satu.dari();
        jatah.ingat(panjang + (long) Integer.BYTES);
        if (dari + panjang > data.length) {
            data = Arrays.copyOf(data, Math.max(16 * 1024, (dari + panjang) * 2));
        }
        if (banyak == akhir.length) {
            akhir = Arrays.copyOf(akhir, Math.max(1024, banyak * 2));
        }
        System.arraycopy(satu.data(), satu.dari(), data, dari, panjang);
        akhir[banyak++] = dari + panjang;
    }
}
