package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.Arrays;

/**
 * The wanted columns of a sheet as bytes, blank rows left out: the same texts as {@link LembarXlsx}
 * gives, without a string for each.
 */
final class SelXlsx implements SumberBaris {

    private final BarisXlsx lembar;
    private final TeksBersama bersama;
    private final int[] tempat;
    private final int[] mulai;
    private final int[] akhir;
    private byte[] data = new byte[4 * 1024];
    private int isi;

    SelXlsx(BarisXlsx lembar, TeksBersama bersama, int[] kolom) {
        this.lembar = lembar;
        this.bersama = bersama;
        tempat = new int[Arrays.stream(kolom).max().orElse(0) + 1];
        Arrays.fill(tempat, -1);
        for (int i = 0; i < kolom.length; i++) {
            tempat[kolom[i]] = i;
        }
        mulai = new int[kolom.length];
        akhir = new int[kolom.length];
    }

    @Override
    public boolean berikut() throws IOException {
        while (lembar.baris()) {
            if (bacaBaris()) {
                return true;
            }
        }
        return false;
    }

    /** False for a blank row. */
    private boolean bacaBaris() throws IOException {
        isi = 0;
        Arrays.fill(mulai, 0);
        Arrays.fill(akhir, 0);
        boolean berisi = false;
        while (lembar.sel()) {
            int ke = lembar.kolom() < tempat.length ? tempat[lembar.kolom()] : -1;
            if (ke < 0 && berisi) {
                continue;
            }
            int dari = isi;
            tambahSel();
            berisi |= isi > dari;
            if (ke < 0) {
                isi = dari;
            } else {
                mulai[ke] = dari;
                akhir[ke] = isi;
            }
        }
        return berisi;
    }

    private void tambahSel() throws TakTerbaca {
        NilaiXlsx nilai = lembar.nilai();
        switch (lembar.jenis()) {
            case TEKS_BERSAMA -> {
                int ke = nilai.tempat();
                if (bersama.ada(ke)) {
                    tambah(bersama.data(), bersama.mulai(ke), bersama.akhir(ke));
                }
            }
            case ANGKA -> {
                if (!nilai.bulatPendek()) {
                    nilai.isi(IsiXlsx.dari(lembar).teks());
                }
                tambah(nilai.data(), nilai.dari(), nilai.sampai());
            }
            case TEKS -> {
                if (nilai.kosong() && lembar.rumus()) {
                    nilai.isi(IsiXlsx.dari(lembar).teks());
                }
                tambah(nilai.data(), nilai.dari(), nilai.sampai());
            }
        }
    }

    private void tambah(byte[] dari, int awal, int ujung) {
        int banyak = ujung - awal;
        if (isi + banyak > data.length) {
            data = Arrays.copyOf(data, 2 * (isi + banyak));
        }
        System.arraycopy(dari, awal, data, isi, banyak);
        isi += banyak;
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
    public long nomor() {
        return lembar.nomor();
    }

    @Override
    public int banyakSel() {
        return mulai.length;
    }

    @Override
    public void close() throws IOException {
        lembar.close();
    }
}
