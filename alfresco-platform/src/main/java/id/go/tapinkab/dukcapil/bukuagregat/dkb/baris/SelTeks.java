package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The chosen columns of a sheet's texts as slices of UTF-8 bytes; blank rows are left out. */
final class SelTeks extends IrisanBaris {

    private final Lembar lembar;
    private final int[] kolom;
    private long nomor;

    SelTeks(Lembar lembar, int[] kolom) {
        super(kolom.length, 4096);
        this.lembar = lembar;
        this.kolom = kolom;
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
        siapkan(ke, panjang);
        for (int i = 0; i < panjang; i++) {
            char huruf = teks.charAt(i);
            if (huruf >= 0x80) {
                byte[] isi = teks.getBytes(StandardCharsets.UTF_8);
                siapkan(ke, isi.length);
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
    public void close() throws IOException {
        lembar.close();
    }
}
