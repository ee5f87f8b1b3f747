package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.bulat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran.Kehilangan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the public edition says about itself: the rule, the two signs, and what is lost by it. */
final class TeksSamaran {

    private static final String TIDAK_DILINDUNGI =
            ": tidak disajikan, karena angka kecilnya tidak dapat dilindungi.";

    private final Samaran samaran;
    private final LaporanSamaran laporan;

    TeksSamaran(Samaran samaran) {
        this.samaran = samaran;
        this.laporan = LaporanSamaran.dari(samaran);
    }

    /** The section's paragraphs and points. */
    List<Blok> isi() {
        String ambang = bulat(samaran.ambang());
        List<Blok> isi = new ArrayList<>();
        isi.add(
                new Blok.Paragraf(
                        "Edisi ini adalah edisi publik. Untuk melindungi data pribadi (Undang-Undang"
                                + " Nomor 24 Tahun 2013 dan Undang-Undang Nomor 27 Tahun 2022), angka"
                                + " 1 sampai "
                                + bulat(samaran.ambang() - 1)
                                + " tidak dicetak. Tanda <"
                                + ambang
                                + " berarti kurang dari "
                                + ambang
                                + ": 1 sampai "
                                + bulat(samaran.ambang() - 1)
                                + ", atau 0 bila merupakan rincian dari angka lain yang bertanda <"
                                + ambang
                                + ". Tanda * berarti angka disamarkan agar angka kecil tidak dapat"
                                + " dihitung balik dari jumlahnya. Persentase, rasio dan indikator"
                                + " yang memerlukan angka tersebut ikut disamarkan; grafik dan uraian"
                                + " hanya memakai angka yang dicetak."));
        isi.add(new Blok.Paragraf(ringkasan()));
        List<String> butir =
                Stream.concat(
                                samaran.kehilangan().stream()
                                        .filter(k -> k.kecil() + k.pelindung() > 0)
                                        .map(TeksSamaran::butir),
                                laporan.tidakDisajikan().stream()
                                        .map(apa -> apa + TIDAK_DILINDUNGI))
                        .toList();
        if (!butir.isEmpty()) {
            isi.add(new Blok.Butir(butir));
        }
        return isi;
    }

    private String ringkasan() {
        return "Dari "
                + laporan.semuaTeks()
                + " angka dasar, "
                + bulat(laporan.kecil())
                + " ("
                + laporan.persen(laporan.kecil())
                + " persen) disamarkan karena kecil dan "
                + bulat(laporan.pelindung())
                + " ("
                + laporan.persen(laporan.pelindung())
                + " persen) untuk melindunginya.";
    }

    private static String butir(Kehilangan satu) {
        return LaporanSamaran.tempat(satu.variabel(), satu.tingkat())
                + ": "
                + bulat(satu.kecil())
                + " angka kecil dan "
                + bulat(satu.pelindung())
                + " pelindung dari "
                + bulat(satu.terbit())
                + " angka.";
    }
}
