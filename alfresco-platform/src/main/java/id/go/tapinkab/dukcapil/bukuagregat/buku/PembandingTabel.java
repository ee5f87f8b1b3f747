package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku.Beda;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares a table with what it was, by the headings of its rows and columns. */
final class PembandingTabel {

    private final String nama;
    private final TabelTerbaca dulu;
    private final TabelTerbaca kini;
    private final List<String> judulDulu;
    private final List<String> judulKini;
    private final int[] baris;
    private final int[] kolom;
    private final List<Beda> hasil = new ArrayList<>();

    PembandingTabel(String nama, TabelTerbaca dulu, TabelTerbaca kini) {
        this.nama = nama;
        this.dulu = dulu;
        this.kini = kini;
        judulDulu = dulu.judulBaris();
        judulKini = kini.judulBaris();
        baris = pasangkan(judulDulu, judulKini);
        kolom = pasangkan(dulu.kolom(), kini.kolom());
    }

    /** What changed; rows and columns that are in both are called by their older headings. */
    List<Beda> beda() {
        for (int b = 0; b < baris.length; b++) {
            if (baris[b] < 0) {
                catat(judulDulu.get(b), PerubahanAngka.ADA, PerubahanAngka.TIDAK_ADA, b, "");
                continue;
            }
            for (int k = 1; k < kolom.length; k++) {
                String teksDulu = dulu.baris().get(b).get(k);
                String teksKini = kolom[k] < 0 ? "" : kini.baris().get(baris[b]).get(kolom[k]);
                catatBilaBeda(b, dulu.kolom().get(k), k, teksDulu, teksKini);
            }
        }
        for (int k : sisa(kolom, kini.kolom().size())) {
            for (int b = 0; k > 0 && b < baris.length; b++) {
                if (baris[b] >= 0) {
                    String teks = kini.baris().get(baris[b]).get(k);
                    catatBilaBeda(b, kini.kolom().get(k), -1, "", teks);
                }
            }
        }
        for (int b : sisa(baris, judulKini.size())) {
            List<String> isi = kini.baris().get(b);
            if (isi.stream().skip(1).anyMatch(teks -> !AngkaBuku.bilangan(teks).isEmpty())) {
                String rincian =
                        IntStream.range(1, isi.size())
                                .mapToObj(k -> kini.kolom().get(k) + " " + isi.get(k))
                                .collect(Collectors.joining("; "));
                catat(judulKini.get(b), PerubahanAngka.TIDAK_ADA, PerubahanAngka.ADA, -1, rincian);
            }
        }
        return hasil;
    }

    /** Headings that say the same row or column in other words: {@code "Pria" (semula "…")}. */
    List<String> judul() {
        List<String> berubah = new ArrayList<>();
        tambahJudul(dulu.kolom(), kini.kolom(), kolom, berubah);
        tambahJudul(judulDulu, judulKini, baris, berubah);
        return berubah;
    }

    private static void tambahJudul(
            List<String> lama, List<String> baru, int[] pasangan, List<String> ke) {
        for (int i = 0; i < pasangan.length; i++) {
            if (pasangan[i] >= 0 && !baru.get(pasangan[i]).equals(lama.get(i))) {
                ke.add("\"%s\" (semula \"%s\")".formatted(baru.get(pasangan[i]), lama.get(i)));
            }
        }
    }

    private void catat(String judul, String lama, String baru, int b, String isi) {
        hasil.add(
                new Beda(
                        new PerubahanAngka(dulu.kunci(), nama, judul, "", lama, baru), b, -1, isi));
    }

    private void catatBilaBeda(int b, String judulKolom, int k, String lama, String baru) {
        if (AngkaBuku.bilangan(lama).equals(AngkaBuku.bilangan(baru))) {
            return;
        }
        PerubahanAngka perubahan =
                new PerubahanAngka(
                        dulu.kunci(),
                        nama,
                        judulDulu.get(b),
                        judulKolom,
                        lama.isEmpty() ? PerubahanAngka.TIDAK_ADA : lama,
                        baru.isEmpty() ? PerubahanAngka.TIDAK_ADA : baru);
        hasil.add(new Beda(perubahan, b, k, ""));
    }

    /**
     * For each old heading the place of the new one, or −1: equal headings first; those left over
     * are a changed wording, and pair up in their order, when there are as many on both sides.
     */
    private static int[] pasangkan(List<String> lama, List<String> baru) {
        int[] pasangan = new int[lama.size()];
        List<String> bakuBaru = baru.stream().map(PembandingTabel::baku).toList();
        for (int i = 0; i < pasangan.length; i++) {
            pasangan[i] = baru.indexOf(lama.get(i));
            if (pasangan[i] < 0) {
                int mirip = bakuBaru.indexOf(baku(lama.get(i)));
                boolean bebas = mirip >= 0 && !lama.contains(baru.get(mirip));
                pasangan[i] = bebas ? mirip : -1;
            }
        }
        int[] sisa = sisa(pasangan, baru.size());
        long hilang = Arrays.stream(pasangan).filter(p -> p < 0).count();
        if (hilang == sisa.length) {
            int berikut = 0;
            for (int i = 0; i < pasangan.length; i++) {
                if (pasangan[i] < 0) {
                    pasangan[i] = sisa[berikut++];
                }
            }
        }
        return pasangan;
    }

    /** A heading without what a change of style touches: case, spaces, punctuation. */
    private static String baku(String judul) {
        return judul.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d+-]+", "");
    }

    private static int[] sisa(int[] pasangan, int banyak) {
        Set<Integer> terpakai = new HashSet<>();
        for (int satu : pasangan) {
            terpakai.add(satu);
        }
        return IntStream.range(0, banyak).filter(i -> !terpakai.contains(i)).toArray();
    }
}
