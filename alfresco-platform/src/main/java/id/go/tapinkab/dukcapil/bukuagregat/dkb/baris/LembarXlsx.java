package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/** A sheet of a workbook as rows of texts. */
final class LembarXlsx implements Lembar {

    private final BarisXlsx lembar;
    private final TeksBersama bersama;
    private int lebarTerakhir = 8;

    LembarXlsx(BarisXlsx lembar, TeksBersama bersama) {
        this.lembar = lembar;
        this.bersama = bersama;
    }

    @Override
    public Baris berikut() throws IOException {
        if (!lembar.baris()) {
            return null;
        }
        String[] teks = new String[lebarTerakhir];
        BitSet angka = new BitSet();
        int lebar = 0;
        while (lembar.sel()) {
            IsiXlsx isi =
                    lembar.jenis() == BarisXlsx.Jenis.TEKS_BERSAMA
                            ? new IsiXlsx(bersama.pada(lembar.nilai().tempat()), false)
                            : IsiXlsx.dari(lembar);
            if (isi.teks().isEmpty()) {
                continue;
            }
            int kolom = lembar.kolom();
            if (kolom >= teks.length) {
                teks = Arrays.copyOf(teks, Math.max(kolom + 1, teks.length * 2));
            }
            teks[kolom] = isi.teks();
            angka.set(kolom, isi.angka());
            lebar = Math.max(lebar, kolom + 1);
        }
        lebarTerakhir = Math.max(8, lebar);
        return new Baris(lembar.nomor(), teks, lebar, angka);
    }

    @Override
    public void close() throws IOException {
        lembar.close();
    }
}
