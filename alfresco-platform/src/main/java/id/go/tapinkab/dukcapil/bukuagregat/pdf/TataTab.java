package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * FO has no tab stops: a tab becomes a leader as long as from where the line is, measured with the
 * font that FOP will use, to the next stop. A stop at the right margin takes all room there is.
 */
final class TataTab {

    private record Henti(double letak, String jenis, String isian) {}

    private final List<Henti> henti = new ArrayList<>();
    private final double lebar;
    private final double kiri;
    private final double kanan;
    private final double bawaan;
    private double letak;

    TataTab(
            Sifat sifat,
            double lebar,
            double kiri,
            double kanan,
            double pertamaMasuk,
            double bawaan) {
        this.lebar = lebar;
        this.kiri = kiri;
        this.kanan = kanan;
        this.bawaan = bawaan;
        this.letak = kiri + pertamaMasuk;
        sifat.unsur("tabs")
                .ifPresent(
                        tabs -> {
                            for (Element satu : Unsur.anak(tabs, "tab")) {
                                String jenis = Unsur.atribut(satu, "val");
                                if (!jenis.equals("clear")) {
                                    henti.add(
                                            new Henti(
                                                    Unsur.angka(Unsur.atribut(satu, "pos"), 0)
                                                            / 20.0,
                                                    jenis,
                                                    Unsur.atribut(satu, "leader")));
                                }
                            }
                        });
        if (pertamaMasuk < 0 && henti.stream().noneMatch(h -> Math.abs(h.letak() - kiri) < 1)) {
            henti.add(new Henti(kiri, "left", ""));
        }
        henti.sort(Comparator.comparingDouble(Henti::letak));
    }

    void maju(double panjang) {
        letak += panjang;
    }

    void barisBaru() {
        letak = kiri;
    }

    /** True when the last tab of the paragraph reaches to the right margin. */
    boolean rentang(List<Butir> butir) {
        if (butir.stream().anyMatch(Butir.TabDaftar.class::isInstance)) {
            return true;
        }
        return butir.stream().anyMatch(Butir.Tab.class::isInstance)
                && henti.stream().anyMatch(h -> diTepi(h) && cukupTab(butir, h));
    }

    private boolean diTepi(Henti h) {
        return (h.jenis().equals("right") || h.jenis().equals("end"))
                && h.letak() >= lebar - kanan - 2;
    }

    /** The stops in front of the right one are used up by other tabs. */
    private boolean cukupTab(List<Butir> butir, Henti tepi) {
        long tab = butir.stream().filter(Butir.Tab.class::isInstance).count();
        long didepan =
                henti.stream().filter(h -> h.letak() < tepi.letak() && h.letak() > 0).count();
        return tab > didepan || tab > 0 && didepan == 0;
    }

    void tulis(PenulisFo fo, List<Butir> butir, int i, PenulisHuruf huruf) throws SAXException {
        boolean berdaftar = butir.stream().anyMatch(Butir.TabDaftar.class::isInstance);
        boolean terakhir =
                !berdaftar
                        && butir.subList(i + 1, butir.size()).stream()
                                .noneMatch(Butir.Tab.class::isInstance);
        if (butir.get(i) instanceof Butir.TabDaftar
                || terakhir && rentang(butir) && henti.stream().anyMatch(this::diTepi)) {
            String isian =
                    butir.get(i) instanceof Butir.TabDaftar daftar
                            ? daftar.huruf().unsur("sz").isPresent() ? "dot" : ""
                            : henti.stream()
                                    .filter(this::diTepi)
                                    .map(Henti::isian)
                                    .findFirst()
                                    .orElse("");
            fo.kosong(
                    "leader",
                    "leader-pattern",
                    pola(isian),
                    "leader-length.minimum",
                    "6pt",
                    "leader-length.optimum",
                    "12pt",
                    "leader-length.maximum",
                    "100%");
            return;
        }
        Henti tujuan =
                henti.stream()
                        .filter(h -> h.letak() > letak + 0.5)
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new Henti(
                                                (Math.floor(letak / bawaan + 1e-6) + 1) * bawaan,
                                                "left",
                                                ""));
        double mundur =
                switch (tujuan.jenis()) {
                    case "right", "end" -> lebarSesudah(butir, i, huruf);
                    case "center" -> lebarSesudah(butir, i, huruf) / 2;
                    default -> 0;
                };
        double panjang = Math.max(2, tujuan.letak() - letak - mundur);
        fo.kosong(
                "leader",
                "leader-pattern",
                pola(tujuan.isian()),
                "leader-length",
                PenulisFo.pt(panjang));
        letak += panjang;
    }

    private static String pola(String isian) {
        return switch (isian) {
            case "dot", "middleDot" -> "dots";
            case "underscore", "heavy", "hyphen" -> "rule";
            default -> "space";
        };
    }

    private static double lebarSesudah(List<Butir> butir, int i, PenulisHuruf huruf) {
        double hasil = 0;
        for (Butir satu : butir.subList(i + 1, butir.size())) {
            if (satu instanceof Butir.Tab || satu instanceof Butir.GantiBaris) {
                break;
            }
            if (satu instanceof Butir.Teks teks) {
                hasil += huruf.lebar(teks.teks(), teks.huruf());
            } else if (satu instanceof Butir.NomorHalaman nomor) {
                hasil += huruf.lebar("00", nomor.huruf());
            }
        }
        return hasil;
    }
}
