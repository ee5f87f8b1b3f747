package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table's header: one to four rows, merged cells or not, below whatever titles stand above it.
 *
 * @param barisAkhir the row number of its last row
 * @param kolom every column that has a header
 * @param judul the texts above the header and in its upper rows
 */
record KepalaTabel(long barisAkhir, List<Kolom> kolom, List<String> judul) {

    /**
     * @param judul as the file writes it, rows of the header joined
     * @param calon what it may mean; empty for an unknown header
     */
    record Kolom(int indeks, String judul, List<Makna> calon) {}

    private static final int TINGGI_MAKS = 4;
    private static final int MIN_DIABAIKAN = 6;
    private static final Pattern NOMOR_KOLOM = Pattern.compile("\\(?\\d{1,3}\\)?");

    /**
     * Finds the header among the first rows.
     *
     * @return null when no row is a header of any layout
     */
    static KepalaTabel cari(List<Baris> awal, Kamus kamus) {
        KepalaTabel terbaik = null;
        double nilaiTerbaik = 0;
        for (int tinggi = 1; tinggi <= TINGGI_MAKS; tinggi++) {
            for (int i = 0; i + tinggi <= awal.size(); i++) {
                if (awal.get(i).kosong()
                        || memuatData(awal, i, tinggi)
                        || tinggi > 1 && barisTerakhirData(awal.subList(i, i + tinggi), kamus)) {
                    continue;
                }
                List<Kolom> kolom = kolom(awal.subList(i, i + tinggi), kamus);
                double nilai = nilai(kolom);
                if (nilai > nilaiTerbaik + (tinggi > 1 ? 0.5 : 0)) {
                    nilaiTerbaik = nilai;
                    terbaik =
                            new KepalaTabel(
                                    awal.get(i + tinggi - 1).nomor(),
                                    kolom,
                                    teks(awal.subList(0, i + tinggi - 1)));
                }
            }
        }
        return terbaik;
    }

    /** A row in which most cells are plain numbers other than years is data, and a person's is. */
    private static boolean memuatData(List<Baris> awal, int dari, int tinggi) {
        for (int i = dari; i < dari + tinggi; i++) {
            Baris baris = awal.get(i);
            int angka = 0;
            for (int k = 0; k < baris.lebar(); k++) {
                if (PolaPribadi.sepertiNik(baris.teks(k))) {
                    return true;
                }
                angka += angka(baris, k) ? 1 : 0;
            }
            boolean isi = angka * 2 > baris.terisi() && !BarisUmur.cocok(baris);
            if (isi || baris.terisi() == 0 || nomorKolom(baris)) {
                return true;
            }
        }
        return false;
    }

    /** A number under a header that already means a count is data, not one more header. */
    private static boolean barisTerakhirData(List<Baris> kepala, Kamus kamus) {
        Baris terakhir = kepala.get(kepala.size() - 1);
        if (BarisUmur.cocok(terakhir)) {
            return false;
        }
        for (Kolom satu : kolom(kepala.subList(0, kepala.size() - 1), kamus)) {
            boolean ukuran = !satu.calon().isEmpty() && satu.calon().get(0) instanceof Makna.Ukuran;
            if (ukuran && angka(terakhir, satu.indeks())) {
                return true;
            }
        }
        return false;
    }

    private static boolean angka(Baris baris, int kolom) {
        String teks = baris.teks(kolom);
        boolean tahun = teks.matches("(19|20)\\d{2}");
        return !tahun
                && Bilangan.baca(teks, baris.angka(kolom), Bilangan.Gaya.UMUM).jenis()
                        == Bilangan.Jenis.BILANGAN;
    }

    private static List<Kolom> kolom(List<Baris> kepala, Kamus kamus) {
        int lebar = kepala.stream().mapToInt(Baris::lebar).max().orElse(0);
        String[][] isi = new String[kepala.size()][lebar];
        int umur = -1;
        for (int b = 0; b < kepala.size(); b++) {
            umur = BarisUmur.cocok(kepala.get(b)) ? b : umur;
            String kiri = "";
            for (int k = 0; k < lebar; k++) {
                String teks = umur == b ? BarisUmur.judul(kepala.get(b), k) : kepala.get(b).teks(k);
                if (mulaiKelompok(kepala, b, k)) {
                    kiri = "";
                }
                // A merged cell keeps its text in its first column only.
                kiri =
                        teks.isEmpty() && b < kepala.size() - 1 && adaDiBawah(kepala, b, k)
                                ? kiri
                                : teks;
                isi[b][k] = kiri;
            }
        }
        List<Kolom> hasil = new ArrayList<>();
        for (int k = 0; k < lebar; k++) {
            List<String> bagian = new ArrayList<>();
            // An age says all that the rows above it would.
            boolean berumur = umur >= 0 && BarisUmur.umur(isi[umur][k]);
            for (int b = berumur ? umur : 0; b < isi.length; b++) {
                if (!isi[b][k].isEmpty() && !bagian.contains(isi[b][k])) {
                    bagian.add(isi[b][k]);
                }
            }
            if (!bagian.isEmpty()) {
                List<Makna> calon =
                        berumur ? kamus.cari(String.join(" ", bagian)) : calon(bagian, kamus);
                hasil.add(new Kolom(k, String.join(" / ", bagian), calon));
            }
        }
        return hasil;
    }

    /** A text in a row above starts a group; nothing spreads into it from the left. */
    private static boolean mulaiKelompok(List<Baris> kepala, int baris, int kolom) {
        for (int b = 0; b < baris; b++) {
            if (!kepala.get(b).teks(kolom).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean adaDiBawah(List<Baris> kepala, int baris, int kolom) {
        for (int b = baris + 1; b < kepala.size(); b++) {
            if (!kepala.get(b).teks(kolom).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The longest tail of the header's rows that means something. */
    private static List<Makna> calon(List<String> bagian, Kamus kamus) {
        for (int dari = 0; dari < bagian.size(); dari++) {
            List<Makna> calon = kamus.cari(String.join(" ", bagian.subList(dari, bagian.size())));
            if (!calon.isEmpty()) {
                return calon;
            }
        }
        // A region's or category's name over a row of units or column numbers.
        String atas = bagian.get(0);
        boolean periodeSaja = Judul.tanpaPeriode(Judul.rapikan(atas)).isEmpty();
        return bagian.size() > 1 && !periodeSaja ? kamus.cari(atas) : List.of();
    }

    private static double nilai(List<Kolom> kolom) {
        int wilayah = 0;
        int pribadi = 0;
        int dimensi = 0;
        int diabaikan = 0;
        int asing = 0;
        double nilai = 0;
        Set<List<Makna>> ukuran = new HashSet<>();
        Set<List<Makna>> terlihat = new HashSet<>();
        for (Kolom satu : kolom) {
            if (satu.calon().isEmpty()) {
                asing++;
                continue;
            }
            boolean baru = terlihat.add(satu.calon());
            Makna makna = satu.calon().get(0);
            boolean biasaBerulang = makna instanceof Makna.Diabaikan || makna instanceof Makna.Urut;
            nilai += baru ? 1 : biasaBerulang ? 0 : -0.5;
            if (makna instanceof Makna.Ukuran) {
                ukuran.add(satu.calon());
            } else if (makna instanceof Makna.Wilayah) {
                wilayah++;
                nilai += 1;
            } else if (makna instanceof Makna.Pribadi) {
                pribadi++;
            } else if (makna instanceof Makna.Dimensi) {
                dimensi++;
            } else if (makna instanceof Makna.Diabaikan) {
                diabaikan++;
            }
        }
        // A table may be one of the known kinds and have nothing that the book uses.
        boolean tabel = wilayah > 0 && (!ukuran.isEmpty() || diabaikan >= MIN_DIABAIKAN);
        boolean biodata = pribadi > 1 || pribadi == 1 && dimensi > 0;
        // Many strange columns don't make a header of what is known strange too.
        return tabel || biodata ? nilai - Math.min(asing * 0.1, nilai / 2) : 0;
    }

    private static List<String> teks(List<Baris> baris) {
        List<String> hasil = new ArrayList<>();
        for (Baris satu : baris) {
            for (int k = 0; k < satu.lebar(); k++) {
                if (!satu.teks(k).isEmpty()) {
                    hasil.add(satu.teks(k));
                }
            }
        }
        return hasil;
    }

    /** True for the row of column numbers that some tables have under their header. */
    static boolean nomorKolom(Baris baris) {
        int banyak = 0;
        int sebelum = 0;
        for (int k = 0; k < baris.lebar(); k++) {
            String teks = baris.teks(k);
            if (teks.isEmpty()) {
                continue;
            }
            if (!NOMOR_KOLOM.matcher(teks).matches()) {
                return false;
            }
            int nomor = Integer.parseInt(teks.replaceAll("\\D", ""));
            if (nomor != sebelum + 1) {
                return false;
            }
            sebelum = nomor;
            banyak++;
        }
        return banyak > 2;
    }
}
