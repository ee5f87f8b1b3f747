package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * The figures in the tables of one version of the book's DOCX. Wording, layout and the way a number
 * is written ({@code 16344} for {@code 16.344}) may differ between versions; a figure, a row or a
 * table may not without being reported.
 */
public final class AngkaBuku {

    private static final String ADA = "ada";

    /** Share of equal row headings from which two tables without marks are the same table. */
    private static final double CUKUP_MIRIP = 0.6;

    private static final Pattern BILANGAN =
            Pattern.compile("(?<![\\p{L}\\d])[-−]?\\d[\\d.]*(?:,\\d+)?|[–*]|<\\s?\\d+");
    private static final Pattern BERKELOMPOK = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern POLOS = Pattern.compile("-?\\d+(,\\d+)?");

    private final List<TabelTerbaca> tabel;

    private AngkaBuku(List<TabelTerbaca> tabel) {
        this.tabel = tabel;
    }

    /**
     * Reads a DOCX however Word or LibreOffice saved it; does not close the stream.
     *
     * @throws IOException when it is not a readable DOCX
     */
    public static AngkaBuku baca(InputStream docx) throws IOException {
        byte[] naskah = BungkusDocx.baca(docx).naskah();
        try {
            return new AngkaBuku(new PembacaTabel().baca(BungkusDocx.pembaca(naskah)));
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable main document", e);
        }
    }

    /** Tables found by their marks: key → table. */
    Map<String, TabelTerbaca> menurutKunci() {
        Map<String, TabelTerbaca> hasil = new LinkedHashMap<>();
        for (TabelTerbaca satu : tabel) {
            if (!satu.kunci().isEmpty()) {
                hasil.put(satu.kunci(), satu);
            }
        }
        return hasil;
    }

    /**
     * What changed from {@code lama} to this version, in the order of {@code lama}; tables that are
     * new come last.
     */
    public List<PerubahanAngka> bandingkan(AngkaBuku lama) {
        List<PerubahanAngka> hasil = new ArrayList<>();
        Map<String, TabelTerbaca> kini = menurutKunci();
        Set<TabelTerbaca> terpakai = new HashSet<>();
        for (TabelTerbaca dulu : lama.tabel) {
            if (dulu.kunci().isEmpty()) {
                continue;
            }
            Optional<TabelTerbaca> pasangan =
                    Optional.ofNullable(kini.get(dulu.kunci()))
                            .or(() -> tanpaTanda(dulu, terpakai));
            if (pasangan.isEmpty()) {
                hasil.add(
                        new PerubahanAngka(
                                dulu.kunci(),
                                nama(dulu, dulu),
                                "",
                                "",
                                ADA,
                                PerubahanAngka.TIDAK_ADA));
            } else {
                terpakai.add(pasangan.get());
                bandingkan(dulu, pasangan.get(), hasil);
            }
        }
        Set<String> dulunya = lama.menurutKunci().keySet();
        for (TabelTerbaca satu : tabel) {
            boolean bertambah =
                    satu.kunci().isEmpty()
                            ? !terpakai.contains(satu)
                                    && !satu.nama().isEmpty()
                                    && berangka(satu)
                                    && lama.tabel.stream().noneMatch(satu::equals)
                            : !dulunya.contains(satu.kunci());
            if (bertambah) {
                hasil.add(
                        new PerubahanAngka(
                                satu.kunci(),
                                nama(satu, satu),
                                "",
                                "",
                                PerubahanAngka.TIDAK_ADA,
                                ADA));
            }
        }
        return hasil;
    }

    private static boolean berangka(TabelTerbaca tabel) {
        return tabel.baris().stream()
                .anyMatch(b -> b.stream().skip(1).anyMatch(teks -> !bilangan(teks).isEmpty()));
    }

    /** A table whose marks were lost, found by its row headings. */
    private Optional<TabelTerbaca> tanpaTanda(TabelTerbaca dulu, Set<TabelTerbaca> terpakai) {
        return tabel.stream()
                .filter(satu -> satu.kunci().isEmpty() && !terpakai.contains(satu))
                .filter(satu -> satu.kolom().size() == dulu.kolom().size())
                .filter(satu -> kemiripan(satu, dulu) >= CUKUP_MIRIP)
                .max(
                        (a, b) ->
                                Double.compare(
                                        kemiripan(a, dulu) + kemiripanKolom(a, dulu),
                                        kemiripan(b, dulu) + kemiripanKolom(b, dulu)));
    }

    private static double kemiripan(TabelTerbaca a, TabelTerbaca b) {
        return bagianSama(a.judulBaris(), b.judulBaris());
    }

    private static double kemiripanKolom(TabelTerbaca a, TabelTerbaca b) {
        return bagianSama(a.kolom(), b.kolom());
    }

    private static double bagianSama(List<String> a, List<String> b) {
        Set<String> sama = new HashSet<>(a);
        sama.retainAll(new HashSet<>(b));
        return (double) sama.size() / Math.max(1, Math.max(a.size(), b.size()));
    }

    private static String nama(TabelTerbaca kini, TabelTerbaca dulu) {
        if (!kini.nama().isEmpty()) {
            return kini.nama();
        }
        return dulu.nama().isEmpty() ? "Tabel " + dulu.kunci().replace('_', '-') : dulu.nama();
    }

    private static void bandingkan(
            TabelTerbaca dulu, TabelTerbaca kini, List<PerubahanAngka> hasil) {
        String nama = nama(kini, dulu);
        List<String> judulDulu = dulu.judulBaris();
        List<String> judulKini = kini.judulBaris();
        int[] baris = pasangkan(judulDulu, judulKini);
        int[] kolom = pasangkan(dulu.kolom(), kini.kolom());
        for (int b = 0; b < baris.length; b++) {
            if (baris[b] < 0) {
                hasil.add(
                        new PerubahanAngka(
                                dulu.kunci(),
                                nama,
                                judulDulu.get(b),
                                "",
                                ADA,
                                PerubahanAngka.TIDAK_ADA));
                continue;
            }
            for (int k = 1; k < kolom.length; k++) {
                String teksDulu = dulu.baris().get(b).get(k);
                String teksKini = kolom[k] < 0 ? "" : kini.baris().get(baris[b]).get(kolom[k]);
                tambahBilaBeda(
                        dulu.kunci(),
                        nama,
                        judulKini.get(baris[b]),
                        dulu.kolom().get(k),
                        teksDulu,
                        teksKini,
                        hasil);
            }
        }
        for (int k : sisa(kolom, kini.kolom().size())) {
            for (int b = 0; k > 0 && b < baris.length; b++) {
                if (baris[b] >= 0) {
                    tambahBilaBeda(
                            dulu.kunci(),
                            nama,
                            judulDulu.get(b),
                            kini.kolom().get(k),
                            "",
                            kini.baris().get(baris[b]).get(k),
                            hasil);
                }
            }
        }
        for (int b : sisa(baris, judulKini.size())) {
            if (kini.baris().get(b).stream().skip(1).anyMatch(teks -> !bilangan(teks).isEmpty())) {
                hasil.add(
                        new PerubahanAngka(
                                dulu.kunci(),
                                nama,
                                judulKini.get(b),
                                "",
                                PerubahanAngka.TIDAK_ADA,
                                ADA));
            }
        }
    }

    private static void tambahBilaBeda(
            String kunci,
            String tabel,
            String baris,
            String kolom,
            String lama,
            String baru,
            List<PerubahanAngka> hasil) {
        if (!bilangan(lama).equals(bilangan(baru))) {
            hasil.add(
                    new PerubahanAngka(
                            kunci,
                            tabel,
                            baris,
                            kolom,
                            lama.isEmpty() ? PerubahanAngka.TIDAK_ADA : lama,
                            baru.isEmpty() ? PerubahanAngka.TIDAK_ADA : baru));
        }
    }

    /**
     * For each old heading the place of the new one, or −1: equal headings first; those left over
     * are a changed wording, and pair up in their order, when there are as many on both sides.
     */
    private static int[] pasangkan(List<String> lama, List<String> baru) {
        int[] pasangan = new int[lama.size()];
        List<String> bakuBaru = baru.stream().map(AngkaBuku::baku).toList();
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

    /** The numbers in a cell, each in one form however it was written. */
    static List<String> bilangan(String teks) {
        List<String> hasil = new ArrayList<>();
        Matcher cocok = BILANGAN.matcher(teks);
        while (cocok.find()) {
            String satu = cocok.group().replace('−', '-').replaceFirst("\\.$", "");
            if (BERKELOMPOK.matcher(satu).matches() || POLOS.matcher(satu).matches()) {
                BigDecimal nilai = new BigDecimal(satu.replace(".", "").replace(',', '.'));
                hasil.add(nilai.stripTrailingZeros().toPlainString());
            } else {
                hasil.add(satu);
            }
        }
        return hasil;
    }
}
