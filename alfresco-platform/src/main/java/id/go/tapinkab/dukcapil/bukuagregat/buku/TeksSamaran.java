package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka.bulat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran.Kehilangan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the public edition says about itself: the rule, the two signs, and what is lost by it. */
final class TeksSamaran {

    private final Samaran samaran;

    TeksSamaran(Samaran samaran) {
        this.samaran = samaran;
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
                                tidakTerbit().stream())
                        .toList();
        if (!butir.isEmpty()) {
            isi.add(new Blok.Butir(butir));
        }
        return isi;
    }

    private String ringkasan() {
        int semua = samaran.kehilangan().stream().mapToInt(Kehilangan::terbit).sum();
        int kecil = samaran.kehilangan().stream().mapToInt(Kehilangan::kecil).sum();
        int pelindung = samaran.kehilangan().stream().mapToInt(Kehilangan::pelindung).sum();
        return "Dari "
                + bulat(semua)
                + " angka dasar, "
                + bulat(kecil)
                + bagian(kecil, semua)
                + " disamarkan karena kecil dan "
                + bulat(pelindung)
                + bagian(pelindung, semua)
                + " untuk melindunginya.";
    }

    private static String bagian(int sebagian, int semua) {
        return semua == 0
                ? ""
                : " ("
                        + BentukAngka.desimal(
                                BigDecimal.valueOf(100L * sebagian)
                                        .divide(BigDecimal.valueOf(semua), 2, RoundingMode.HALF_UP))
                        + " persen)";
    }

    private static String butir(Kehilangan satu) {
        return satu.variabel().label()
                + ", tingkat "
                + tingkat(satu.tingkat())
                + ": "
                + bulat(satu.kecil())
                + " angka kecil dan "
                + bulat(satu.pelindung())
                + " pelindung dari "
                + bulat(satu.terbit())
                + " angka.";
    }

    private List<String> tidakTerbit() {
        List<String> hasil = new ArrayList<>();
        for (Variabel variabel : Variabel.values()) {
            for (Tingkat tingkat :
                    samaran.tidakTerbit().getOrDefault(variabel, Set.of()).stream()
                            .sorted()
                            .toList()) {
                hasil.add(
                        variabel.label()
                                + ", tingkat "
                                + tingkat(tingkat)
                                + ": tidak disajikan, karena angka kecilnya tidak dapat dilindungi.");
            }
        }
        return hasil;
    }

    private static String tingkat(Tingkat tingkat) {
        return tingkat == Tingkat.DESA ? "desa/kelurahan" : tingkat.name().toLowerCase(Locale.ROOT);
    }
}
