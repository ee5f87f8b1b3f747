package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The figures in the tables of one version of the book's DOCX. Wording, layout and the way a number
 * is written ({@code 16344} for {@code 16.344}) may differ between versions; a figure, a row or a
 * table may not without being reported.
 */
public final class AngkaBuku {

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
        return beda(lama).stream().map(Beda::perubahan).toList();
    }

    /**
     * A change and where it is.
     *
     * @param baris the row's place below the headings in the older version, −1 for none
     * @param kolom the column's place there, −1 for none
     * @param isi what an added row says: {@code Laki-laki 12; Perempuan 13}
     */
    record Beda(PerubahanAngka perubahan, int baris, int kolom, String isi) {
        Beda(PerubahanAngka perubahan) {
            this(perubahan, -1, -1, "");
        }
    }

    /** The same with their places. */
    List<Beda> beda(AngkaBuku lama) {
        List<Beda> hasil = new ArrayList<>();
        Map<TabelTerbaca, TabelTerbaca> pasangan = pasangkan(lama);
        for (TabelTerbaca dulu : lama.tabel) {
            if (dulu.kunci().isEmpty()) {
                continue;
            }
            TabelTerbaca kini = pasangan.get(dulu);
            if (kini == null) {
                hasil.add(
                        new Beda(
                                new PerubahanAngka(
                                        dulu.kunci(),
                                        nama(dulu, dulu),
                                        "",
                                        "",
                                        PerubahanAngka.ADA,
                                        PerubahanAngka.TIDAK_ADA)));
            } else {
                hasil.addAll(new PembandingTabel(nama(kini, dulu), dulu, kini).beda());
            }
        }
        Set<String> dulunya = lama.menurutKunci().keySet();
        for (TabelTerbaca satu : tabel) {
            boolean bertambah =
                    satu.kunci().isEmpty()
                            ? !pasangan.containsValue(satu)
                                    && !satu.nama().isEmpty()
                                    && berangka(satu)
                                    && lama.tabel.stream().noneMatch(satu::equals)
                            : !dulunya.contains(satu.kunci());
            if (bertambah) {
                hasil.add(
                        new Beda(
                                new PerubahanAngka(
                                        satu.kunci(),
                                        nama(satu, satu),
                                        "",
                                        "",
                                        PerubahanAngka.TIDAK_ADA,
                                        PerubahanAngka.ADA)));
            }
        }
        return hasil;
    }

    /**
     * Headings of rows and columns that were reworded since {@code lama}, a sentence a table:
     * {@code Tabel 3.1, judul baris dan kolom: "Pria" (semula "Laki-laki").}
     */
    List<String> judulBerubah(AngkaBuku lama) {
        List<String> hasil = new ArrayList<>();
        pasangkan(lama)
                .forEach(
                        (dulu, kini) -> {
                            List<String> judul = new PembandingTabel("", dulu, kini).judul();
                            if (!judul.isEmpty()) {
                                hasil.add(
                                        nama(kini, dulu)
                                                + ", judul baris dan kolom: "
                                                + String.join("; ", judul)
                                                + ".");
                            }
                        });
        return hasil;
    }

    /** The tables of {@code lama} that are still there, each with what it is now. */
    private Map<TabelTerbaca, TabelTerbaca> pasangkan(AngkaBuku lama) {
        Map<TabelTerbaca, TabelTerbaca> hasil = new LinkedHashMap<>();
        Map<String, TabelTerbaca> kini = menurutKunci();
        for (TabelTerbaca dulu : lama.tabel) {
            if (!dulu.kunci().isEmpty()) {
                Optional.ofNullable(kini.get(dulu.kunci()))
                        .or(() -> tanpaTanda(dulu, hasil.values()))
                        .ifPresent(satu -> hasil.put(dulu, satu));
            }
        }
        return hasil;
    }

    private static boolean berangka(TabelTerbaca tabel) {
        return tabel.baris().stream()
                .anyMatch(b -> b.stream().skip(1).anyMatch(teks -> !bilangan(teks).isEmpty()));
    }

    /** A table whose marks were lost, found by its row headings. */
    private Optional<TabelTerbaca> tanpaTanda(
            TabelTerbaca dulu, Collection<TabelTerbaca> terpakai) {
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

    /** The number that a cell holds; empty when it holds anything else beside it. */
    static Optional<BigDecimal> nilai(String teks) {
        String satu = teks.strip().replace('−', '-');
        return BERKELOMPOK.matcher(satu).matches() || POLOS.matcher(satu).matches()
                ? Optional.of(new BigDecimal(satu.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** The numbers in a cell, each in one form however it was written. */
    static List<String> bilangan(String teks) {
        List<String> hasil = new ArrayList<>();
        Matcher cocok = BILANGAN.matcher(teks);
        while (cocok.find()) {
            String satu = cocok.group().replace('−', '-').replaceFirst("\\.$", "");
            hasil.add(
                    nilai(satu)
                            .map(nilai -> nilai.stripTrailingZeros().toPlainString())
                            .orElse(satu));
        }
        return hasil;
    }
}
