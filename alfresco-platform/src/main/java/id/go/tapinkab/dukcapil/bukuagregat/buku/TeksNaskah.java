package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a book's DOCX between the things that the module writes anew each time (headings,
 * tables, figures): cut into blocks that are known again in any version, however it was saved.
 *
 * <p>A block's key is the place that it follows: {@code h:latar_belakang} a heading, {@code
 * t:agama_kecamatan} a table, {@code g:…} a figure; {@code n:…} is the narrative of a table and
 * {@code s:…} what stands between that and its table.
 */
final class TeksNaskah {

    /** What stands in front of the first heading: the cover. */
    static final String SAMPUL = "h:sampul";

    /** Equal first columns from which a table without marks is one of the book's own. */
    private static final double CUKUP_MIRIP = 0.6;

    /** Shorter texts may stand anywhere and prove nothing. */
    private static final int CUKUP_PANJANG = 25;

    private final Map<String, List<ButirNaskah>> blok = new LinkedHashMap<>();
    private final Map<String, List<String>> periksa = new LinkedHashMap<>();
    private final Map<String, String> jangkar = new LinkedHashMap<>();
    private final Map<String, List<String>> tabel = new LinkedHashMap<>();
    private final Set<String> dikembalikan = new HashSet<>();

    private TeksNaskah() {}

    /** A book as the module composed it. */
    static TeksNaskah baca(byte[] naskah) throws XMLStreamException {
        return baca(naskah, new TeksNaskah());
    }

    /**
     * A later version of it.
     *
     * @param susunan as composed; tells what is what where marks were edited away
     */
    static TeksNaskah baca(byte[] naskah, TeksNaskah susunan) throws XMLStreamException {
        TeksNaskah hasil = new TeksNaskah();
        hasil.bagi(ButirNaskah.baca(naskah), susunan);
        hasil.kembalikan(susunan);
        return hasil;
    }

    /** Blocks with content, in the order of the document. */
    Map<String, List<ButirNaskah>> blok() {
        return blok;
    }

    List<ButirNaskah> blok(String kunci) {
        return blok.getOrDefault(kunci, List.of());
    }

    /** Block → the notes on it that nobody has deleted yet. */
    Map<String, List<String>> periksa() {
        return periksa;
    }

    /** Printed texts of headings, captions: what a block follows → text. */
    Map<String, String> jangkar() {
        return jangkar;
    }

    /** True when both say the same in this block. */
    boolean sama(String kunci, TeksNaskah lain) {
        List<String> sini = teks(kunci);
        List<String> sana = lain.teks(kunci);
        return dikembalikan.contains(kunci)
                ? sini.stream().sorted().toList().equals(sana.stream().sorted().toList())
                : sini.equals(sana);
    }

    /** The printed paragraphs of a block. */
    List<String> teks(String kunci) {
        return blok(kunci).stream().map(ButirNaskah::teks).filter(teks -> !teks.isEmpty()).toList();
    }

    private void bagi(List<ButirNaskah> semua, TeksNaskah susunan) {
        Set<String> bertanda = new HashSet<>();
        semua.forEach(satu -> bertanda.addAll(satu.tanda()));
        Set<String> pernah = new HashSet<>();
        String kini = SAMPUL;
        for (ButirNaskah satu : semua) {
            Optional<String> baru = jangkar(satu, kini, bertanda, pernah, susunan);
            if (baru.isPresent()) {
                kini = baru.get();
                continue;
            }
            Optional<String> awal = narasi(satu, NamaTanda.AWAL_NARASI);
            if (awal.isPresent()) {
                kini = "n:" + awal.get();
            }
            letakkan(satu, kini);
            Optional<String> akhir = narasi(satu, NamaTanda.AKHIR_NARASI);
            if (akhir.isPresent()) {
                kini = "s:" + akhir.get();
            }
        }
    }

    private void letakkan(ButirNaskah satu, String kini) {
        Optional<String> milik = CatatanPeriksa.milik(satu, kini);
        if (milik.isPresent()) {
            periksa.computeIfAbsent(milik.get(), k -> new ArrayList<>()).add(satu.teks());
        } else if (!CatatanAngka.adalah(satu) && !(daftar(kini) && DaftarDocx.entri(satu))) {
            blok.computeIfAbsent(kini, k -> new ArrayList<>()).add(satu);
        }
    }

    /** The lists of contents, of tables and of figures: written anew, but for what was added. */
    private static boolean daftar(String kunci) {
        return kunci.startsWith("h:daftar_");
    }

    private static Optional<String> narasi(ButirNaskah satu, String awalan) {
        return satu.tanda().stream()
                .filter(tanda -> tanda.startsWith(awalan))
                .map(tanda -> tanda.substring(awalan.length()))
                .findFirst();
    }

    /** The key of what the module writes itself; empty for text. */
    private Optional<String> jangkar(
            ButirNaskah satu,
            String kini,
            Set<String> bertanda,
            Set<String> pernah,
            TeksNaskah susunan) {
        for (String tanda : satu.tanda()) {
            Optional<String> kunci = NamaTanda.jangkar(tanda);
            // A copied table keeps its marks: only the first is the table itself.
            if (kunci.isPresent() && pernah.add(tanda)) {
                return catat(kunci.get(), satu);
            }
            if (tanda.startsWith(DaftarDocx.TANDA_GAMBAR) && kini.startsWith("g:")) {
                jangkar.put(kini + " judul", satu.teks());
                return Optional.of(kini);
            }
        }
        Optional<String> tanpaTanda =
                satu.tabel()
                        ? tabelTanpaTanda(satu, kini, bertanda, susunan)
                        : susunan.jangkar.entrySet().stream()
                                .filter(ada -> ada.getValue().equals(satu.teks()))
                                .map(Map.Entry::getKey)
                                .filter(kunci -> kunci.startsWith("h:"))
                                .filter(kunci -> !bertanda.contains(NamaTanda.judul(kunci)))
                                .findFirst();
        return tanpaTanda.flatMap(kunci -> catat(kunci, satu));
    }

    private Optional<String> catat(String kunci, ButirNaskah satu) {
        if (satu.tabel()) {
            tabel.put(kunci, satu.kolomPertama());
            jangkar.putIfAbsent(kunci, "");
        } else {
            jangkar.put(kunci, satu.teks());
        }
        return Optional.of(kunci);
    }

    private Optional<String> tabelTanpaTanda(
            ButirNaskah satu, String kini, Set<String> bertanda, TeksNaskah susunan) {
        if (kini.startsWith("t:")
                && !tabel.containsKey(kini)
                && !bertanda.contains(NamaTanda.SEL + kini.substring(2))) {
            return Optional.of(kini);
        }
        Set<String> sini = new HashSet<>(satu.kolomPertama());
        return susunan.tabel.entrySet().stream()
                .filter(ada -> !tabel.containsKey(ada.getKey()))
                .filter(ada -> !bertanda.contains(NamaTanda.SEL + ada.getKey().substring(2)))
                .filter(ada -> kemiripan(sini, new HashSet<>(ada.getValue())) >= CUKUP_MIRIP)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static double kemiripan(Set<String> a, Set<String> b) {
        Set<String> sama = new HashSet<>(a);
        sama.retainAll(b);
        return (double) sama.size() / Math.max(1, Math.max(a.size(), b.size()));
    }

    /**
     * A composed paragraph that stands in another block, because marks were lost or it was moved,
     * goes back to its own.
     */
    private void kembalikan(TeksNaskah susunan) {
        Map<String, String> rumah = new LinkedHashMap<>();
        susunan.blok.forEach(
                (kunci, isi) -> isi.forEach(satu -> rumah.putIfAbsent(satu.teks(), kunci)));
        for (String kunci : List.copyOf(blok.keySet())) {
            for (ButirNaskah satu : List.copyOf(blok.get(kunci))) {
                String asal = rumah.getOrDefault(satu.teks(), kunci);
                boolean salahTempat =
                        !asal.equals(kunci)
                                && satu.teks().length() >= CUKUP_PANJANG
                                && !susunan.teks(kunci).contains(satu.teks())
                                && !teks(asal).contains(satu.teks());
                if (salahTempat) {
                    blok.get(kunci).remove(satu);
                    blok.computeIfAbsent(asal, k -> new ArrayList<>()).add(satu);
                    dikembalikan.add(asal);
                }
            }
        }
        blok.values().removeIf(isi -> isi.stream().allMatch(satu -> satu.teks().isEmpty()));
    }
}
