package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A separated text file as a book of one sheet. */
final class BukuTeks implements Buku {

    private final Pembuka isi;
    private final PengenalTeks cara;
    private final BatasBaris batas;

    BukuTeks(Pembuka isi, PengenalTeks cara, BatasBaris batas) {
        this.isi = isi;
        this.cara = cara;
        this.batas = batas;
    }

    @Override
    public List<String> lembar() {
        return List.of("");
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        return new LembarTeks(cara.pembaca(isi), cara.pemisah(), batas);
    }

    @Override
    public SumberBaris pindai(int lembar, int[] kolom) throws IOException {
        boolean satuByte =
                cara.charset().equals(StandardCharsets.UTF_8)
                        || cara.charset().equals(PengenalTeks.WINDOWS);
        return satuByte
                ? new PemindaiByte(cara.mentah(isi), cara.pemisah(), kolom, batas)
                : Buku.super.pindai(lembar, kolom);
    }

    @Override
    public void close() {
        // Each sheet owns its stream.
    }
}
