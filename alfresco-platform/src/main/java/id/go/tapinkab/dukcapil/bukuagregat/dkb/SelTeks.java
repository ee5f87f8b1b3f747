package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SumberBaris;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The chosen columns of a sheet's texts as slices of UTF-8 bytes; blank rows are left out. */
final class SelTeks implements SumberBaris {

    private final Lembar lembar;
    private final int[] kolom;
    private final int[] mulai;
    private final int[] akhir;
    private byte[] data = new byte[4096];
    private long nomor;

    SelTeks(Lembar lembar, int[] kolom) {
        this.lembar = lembar;
        this.kolom = kolom;
        mulai = new int[kolom.length];
        akhir = new int[kolom.length];
    }

    @Override
    public boolean berikut() throws IOException {
        Baris satu = lembar.berikut();
        while (satu != null && satu.kosong()) {
            satu = lembar.berikut();
        }
        if (satu == null) {
            return false;
        }
        nomor = satu.nomor();
        int di = 0;
        for (int i = 0; i < kolom.length; i++) {
            mulai[i] = di;
            di = salin(satu.teks(kolom[i]), di);
            akhir[i] = di;
        }
        return true;
    }

    /** Nearly every cell is ASCII, which needs no encoder. */
    private int salin(String teks, int ke) {
        int panjang = teks.length();
        if (ke + panjang > data.length) {
            data = Arrays.copyOf(data, 2 * (ke + panjang));
        }
        for (int i = 0; i < panjang; i++) {
            char huruf = teks.charAt(i);
            if (huruf >= 0x80) {
                byte[] isi = teks.getBytes(StandardCharsets.UTF_8);
                if (ke + isi.length > data.length) {
                    data = Arrays.copyOf(data, 2 * (ke + isi.length));
                }
                System.arraycopy(isi, 0, data, ke, isi.length);
                return ke + isi.length;
            }
            data[ke + i] = (byte) huruf;
        }
        return ke + panjang;
    }

    @Override
    public long nomor() {
        return nomor;
    }

    @Override
    public int banyakSel() {
        return kolom.length;
    }

    @Override
    public byte[] data() {
        return data;
    }

    @Override
    public int mulai(int sel) {
        return mulai[sel];
    }

    @Override
    public int akhir(int sel) {
        return akhir[sel];
    }

    @Override
    public void close() throws IOException {
        lembar.close();
    }
}
