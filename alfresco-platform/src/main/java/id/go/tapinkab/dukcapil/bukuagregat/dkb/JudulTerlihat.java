package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import java.util.ArrayList;
import java.util.List;

/**
 * The headers that may be shown of a sheet in which no header was recognised. Its first row may as
 * well be a person's: it counts as a header only when it has no digit at all and a column below it
 * is full of them. Of any other row only words of the dictionary are shown.
 */
final class JudulTerlihat {

    private List<String> sel = List.of();
    private boolean berdigit;
    private int[] terisi;
    private int[] angka;

    void lihat(Baris baris) {
        if (sel.isEmpty()) {
            mulai(baris);
            return;
        }
        for (int k = 0; k < Math.min(baris.lebar(), terisi.length); k++) {
            String teks = baris.teks(k);
            terisi[k] += teks.isEmpty() ? 0 : 1;
            angka[k] += teks.chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
    }

    private void mulai(Baris baris) {
        if (baris.terisi() < 2) {
            return;
        }
        sel = new ArrayList<>();
        terisi = new int[baris.lebar()];
        angka = new int[baris.lebar()];
        for (int k = 0; k < baris.lebar(); k++) {
            if (!baris.teks(k).isEmpty()) {
                sel.add(baris.teks(k));
                berdigit |= baris.teks(k).chars().anyMatch(Character::isDigit);
            }
        }
    }

    /**
     * @param bocor true when personal data were seen in the sheet: words of the dictionary only
     */
    List<String> daftar(boolean bocor) {
        if (!bocor && !berdigit && adaKolomAngka()) {
            return sel;
        }
        return sel.stream().filter(s -> !Kamus.bawaan().cari(s).isEmpty()).toList();
    }

    private boolean adaKolomAngka() {
        for (int k = 0; terisi != null && k < terisi.length; k++) {
            if (terisi[k] > 0 && angka[k] == terisi[k]) {
                return true;
            }
        }
        return false;
    }
}
