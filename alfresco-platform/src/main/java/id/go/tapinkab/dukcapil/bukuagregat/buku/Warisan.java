package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.List;

/** What a draft takes over from the one before: people's text, and the figures they accepted. */
record Warisan(TulisanOrang tulisan, List<AngkaDiterima> angka) {

    static final Warisan TANPA = new Warisan(new TulisanOrang(), List.of());

    Warisan {
        angka = List.copyOf(angka);
    }
}
