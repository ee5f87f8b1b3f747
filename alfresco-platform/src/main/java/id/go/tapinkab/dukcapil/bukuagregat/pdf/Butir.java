package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import org.w3c.dom.Element;

/** One piece of a paragraph's line, after fields, hyperlinks and tracked changes are resolved. */
sealed interface Butir {

    record Teks(String teks, Sifat huruf) implements Butir {}

    record Tab(Sifat huruf) implements Butir {}

    /** The dots up to the page number of a list entry that brings no number of its own. */
    record TabDaftar(Sifat huruf) implements Butir {}

    record GantiBaris() implements Butir {}

    record GantiHalaman() implements Butir {}

    record Tanda(String nama) implements Butir {}

    /** A link that begins; an inner one has an anchor, an outer one an address. */
    record AwalTautan(String tanda, String alamat) implements Butir {}

    record AkhirTautan() implements Butir {}

    record NomorHalaman(Sifat huruf) implements Butir {}

    record JumlahHalaman(Sifat huruf) implements Butir {}

    /** The number of the page that a bookmark stands on. */
    record HalamanTanda(String tanda, Sifat huruf) implements Butir {}

    record Gambar(Element unsur) implements Butir {}

    /** What stands in a text box; written behind the paragraph that it hangs on. */
    record Kotak(Element isi) implements Butir {}

    /** The number of the note inside which it stands. */
    record NomorCatatan(Sifat huruf) implements Butir {}

    record CatatanAkhir(String id) implements Butir {}

    record GantiKolom() implements Butir {}

    record CatatanKaki(String id, Sifat huruf) implements Butir {}
}
