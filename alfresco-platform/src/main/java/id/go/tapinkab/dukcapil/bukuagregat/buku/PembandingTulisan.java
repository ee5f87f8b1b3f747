package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/**
 * Finds what people wrote: every block of a draft that differs from what the module had composed.
 * It is set into the new draft; where figures changed under it, with a note.
 */
final class PembandingTulisan {

    private final TeksNaskah susunanLama;
    private final TeksNaskah naskahLama;
    private final TeksNaskah susunanBaru;
    private final NamaBlok nama;
    private final PenandaPeriksa penanda;
    private final TulisanOrang tulisan = new TulisanOrang();
    private final PembersihTulisan pembersih;
    private final NaskahAsal asal;
    private final List<String> dipertahankan = new ArrayList<>();
    private final List<String> periksa = new ArrayList<>();
    private final Set<String> tidakTerbawa = new LinkedHashSet<>();

    /**
     * Compares.
     *
     * @param lama the draft that people worked on
     * @param susunanLama the main document of the draft as it was composed
     * @param susunanBaru the same of the new draft
     * @param berubah figures that differ between the two composed drafts
     */
    PembandingTulisan(
            BungkusDocx lama,
            byte[] susunanLama,
            byte[] susunanBaru,
            GayaNaskah gayaBaru,
            NamaBlok nama,
            List<PerubahanAngka> berubah)
            throws XMLStreamException, java.io.IOException {
        this.susunanLama = TeksNaskah.baca(susunanLama);
        this.naskahLama = TeksNaskah.baca(lama.naskah(), this.susunanLama);
        this.susunanBaru = TeksNaskah.baca(susunanBaru);
        this.nama = nama;
        nama.judul(this.susunanLama.jangkar());
        nama.judul(this.susunanBaru.jangkar());
        this.penanda = new PenandaPeriksa(nama, berubah);
        this.asal = new NaskahAsal(lama);
        this.pembersih = new PembersihTulisan(asal, gayaBaru, tulisan.bagian());
    }

    /** What is set into the new draft. */
    TulisanOrang bandingkan() {
        Set<String> tempat = tempat();
        String terakhir = TeksNaskah.SAMPUL;
        for (Map.Entry<String, List<ButirNaskah>> satu : naskahLama.blok().entrySet()) {
            String blok = satu.getKey();
            boolean adaTempat = tempat.contains(blok);
            boolean sama = naskahLama.sama(blok, susunanLama);
            if (blok.equals(TeksNaskah.SAMPUL)) {
                laporSampul();
            } else if (!sama) {
                bawa(blok, satu.getValue(), adaTempat ? blok : terakhir, adaTempat);
            } else if (adaTempat) {
                penekanan(blok);
            }
            if (adaTempat) {
                terakhir = blok;
            }
        }
        for (String blok : susunanLama.blok().keySet()) {
            if (tempat.contains(blok) && naskahLama.blok(blok).isEmpty()) {
                tulisan.ganti(blok, List.of());
                dipertahankan.add(nama.dari(blok) + " tetap dihapus");
            }
        }
        laporJudul();
        laporKomentar();
        tidakTerbawa.addAll(pembersih.tidakTerbawa());
        return tulisan;
    }

    /** Blocks that were kept. */
    List<String> dipertahankan() {
        return dipertahankan;
    }

    /** Blocks to be looked at, a sentence each. */
    List<String> periksa() {
        return periksa;
    }

    /** What could not be taken over, a sentence each. */
    Set<String> tidakTerbawa() {
        return tidakTerbawa;
    }

    /** The blocks of the new draft, with or without text in them. */
    private Set<String> tempat() {
        Set<String> hasil = new HashSet<>(susunanBaru.jangkar().keySet());
        for (String blok : susunanBaru.blok().keySet()) {
            hasil.add(blok);
            if (blok.startsWith("n:")) {
                hasil.add("s:" + blok.substring(2));
            }
        }
        return hasil;
    }

    private void bawa(String blok, List<ButirNaskah> butir, String ke, boolean adaTempat) {
        String sebutan = nama.dari(blok);
        List<Element> isi = pembersih.bersihkan(sebutan, butir);
        List<String> teks = naskahLama.teks(blok);
        String catatan =
                penanda.untuk(blok, teks, naskahLama.periksa().getOrDefault(blok, List.of()));
        dipertahankan.add(sebutan);
        if (adaTempat) {
            tulisan.ganti(blok, isi);
        } else {
            tulisan.tambah(ke, isi);
            periksa.add(sebutan + ": tempatnya tidak ada lagi; dipindahkan ke " + nama.dari(ke));
        }
        if (!catatan.isEmpty()) {
            tulisan.periksa(ke, catatan);
            periksa.add(sebutan + ": " + PenandaPeriksa.ringkas(catatan));
        }
    }

    /** Emphasis alone, on composed text: kept while the text stays the same. */
    private void penekanan(String blok) {
        Set<String> sini = Penekanan.dalam(naskahLama.blok(blok));
        if (sini.equals(Penekanan.dalam(susunanLama.blok(blok)))) {
            return;
        }
        if (susunanBaru.sama(blok, susunanLama)) {
            tulisan.ganti(blok, pembersih.bersihkan(nama.dari(blok), naskahLama.blok(blok)));
        } else {
            tidakTerbawa.add(
                    nama.dari(blok)
                            + ": huruf tebal, miring atau warna pada teks yang disusun ulang.");
        }
    }

    private void laporSampul() {
        List<String> sini = teksSampul(naskahLama);
        sini.removeAll(teksSampul(susunanLama));
        if (!sini.isEmpty()) {
            tidakTerbawa.add("Sampul: \"" + singkat(String.join(" ", sini)) + "\".");
        }
    }

    /** Without the lines in which number and date are put. */
    private static List<String> teksSampul(TeksNaskah naskah) {
        List<String> hasil = new ArrayList<>();
        for (ButirNaskah satu : naskah.blok(TeksNaskah.SAMPUL)) {
            boolean registrasi =
                    satu.tanda().stream()
                            .anyMatch(
                                    t ->
                                            t.startsWith(NamaTanda.AWAL_NOMOR)
                                                    || t.startsWith(NamaTanda.AWAL_TANGGAL));
            if (!registrasi && !satu.teks().isEmpty()) {
                hasil.add(satu.teks());
            }
        }
        return hasil;
    }

    private void laporJudul() {
        susunanLama
                .jangkar()
                .forEach(
                        (kunci, dulu) -> {
                            String kini = naskahLama.jangkar().getOrDefault(kunci, dulu);
                            if (!kini.equals(dulu) && !kini.isEmpty()) {
                                tidakTerbawa.add(
                                        "Judul \"%s\" (semula \"%s\").".formatted(kini, dulu));
                            }
                        });
    }

    private void laporKomentar() {
        asal.komentar()
                .forEach(
                        (id, isi) -> {
                            if (!pembersih.komentar().contains(id)) {
                                tidakTerbawa.add(
                                        "Komentar \"" + singkat(PohonWord.teks(isi)) + "\".");
                            }
                        });
    }

    private static String singkat(String teks) {
        return teks.length() <= 120 ? teks : teks.substring(0, 120) + "…";
    }
}
