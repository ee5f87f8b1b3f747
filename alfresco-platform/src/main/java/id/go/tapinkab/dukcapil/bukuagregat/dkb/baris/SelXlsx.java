package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.Arrays;

/**
 * The wanted columns of a sheet as bytes, blank rows left out: the same texts as {@link LembarXlsx}
 * gives, without a string for each.
 */
final class SelXlsx extends IrisanBaris {

    private final BarisXlsx lembar;
    private final TeksBersama bersama;
    private final int[] tempat;
    private int isi;

    SelXlsx(BarisXlsx lembar, TeksBersama bersama, int[] kolom) {
        super(kolom.length, 4 * 1024);
        this.lembar = lembar;
        this.bersama = bersama;
        tempat = tempat(kolom);
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
        siapkan(isi, banyak);
        System.arraycopy(dari, awal, data, isi, banyak);
        isi += banyak;
    }

    @Override
    public long nomor() {
        return lembar.nomor();
    }

    @Override
    public void close() throws IOException {
        lembar.close();
    }
}
