package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the person at the terminal sees: headings, lines, tables and a progress bar. On anything
 * that is not a terminal it is plain text without colours or moving parts.
 */
final class Layar {

    private static final int LEBAR_BATANG = 28;
    private static final String PUTARAN = "|/-\\";

    private final PrintStream keluaran;
    private final boolean terminal;
    private final boolean unicode;
    private String tahapTerakhir = "";
    private boolean batangTampil;
    private int putaran;

    /**
     * @param terminal colours and a moving progress bar
     * @param unicode ticks and boxes; else ASCII stand-ins
     */
    Layar(PrintStream keluaran, boolean terminal, boolean unicode) {
        this.keluaran = keluaran;
        this.terminal = terminal;
        this.unicode = unicode;
    }

    void judul(String teks) {
        baris("");
        baris(gaya("1;36", teks));
        baris(gaya("36", (unicode ? "─" : "-").repeat(teks.length())));
    }

    void baris(String teks) {
        hapusBatang();
        keluaran.println(teks);
        keluaran.flush();
    }

    /** A line that belongs to the one above it. */
    void rinci(String teks) {
        baris("     " + redup(teks));
    }

    void galat(String teks) {
        baris(gaya("1;31", (unicode ? "✗ " : "x ") + teks));
    }

    String centang(boolean baik) {
        return baik ? gaya("32", unicode ? "✓" : "v") : gaya("1;31", unicode ? "✗" : "x");
    }

    String tebal(String teks) {
        return gaya("1", teks);
    }

    String redup(String teks) {
        return gaya("2", teks);
    }

    String panah() {
        return unicode ? "→" : "->";
    }

    /** The branch sign of a tree. */
    String cabang(boolean terakhir) {
        return unicode ? (terakhir ? "└─ " : "├─ ") : (terakhir ? "`- " : "|- ");
    }

    /** The stem that goes on beside deeper branches. */
    String batang(boolean terakhir) {
        return terakhir ? "   " : (unicode ? "│  " : "|  ");
    }

    /**
     * Shows how far {@code tahap} is; where nothing can move, one line a stage.
     *
     * @param dari unknown when not positive
     */
    void kemajuan(String tahap, long selesai, long dari) {
        if (terminal) {
            keluaran.print("\r\u001b[2K     " + isiKemajuan(tahap, selesai, dari));
            keluaran.flush();
            batangTampil = true;
        } else if (!tahap.equals(tahapTerakhir)) {
            keluaran.println("     " + tahap);
        }
        tahapTerakhir = tahap;
    }

    private String isiKemajuan(String tahap, long selesai, long dari) {
        if (dari <= 0) {
            putaran = (putaran + 1) % PUTARAN.length();
            return PUTARAN.charAt(putaran)
                    + " "
                    + redup(tahap + (selesai > 0 ? " " + selesai : ""));
        }
        int penuh = (int) Math.min(LEBAR_BATANG, selesai * LEBAR_BATANG / dari);
        return gaya("36", (unicode ? "█" : "#").repeat(penuh))
                + redup((unicode ? "░" : ".").repeat(LEBAR_BATANG - penuh))
                + " "
                + Math.min(100, selesai * 100 / dari)
                + "% "
                + tahap;
    }

    private void hapusBatang() {
        if (batangTampil) {
            keluaran.print("\r\u001b[2K");
            batangTampil = false;
        }
        tahapTerakhir = "";
    }

    /** Columns as wide as their widest cell; the first row is the heading. */
    void tabel(List<List<String>> isi) {
        int kolom = isi.get(0).size();
        List<Integer> lebar = new ArrayList<>(Collections.nCopies(kolom, 0));
        for (List<String> baris : isi) {
            for (int i = 0; i < kolom; i++) {
                lebar.set(i, Math.max(lebar.get(i), baris.get(i).length()));
            }
        }
        for (int r = 0; r < isi.size(); r++) {
            StringBuilder teks = new StringBuilder("  ");
            for (int i = 0; i < kolom; i++) {
                String sel = isi.get(r).get(i);
                teks.append(sel).append(" ".repeat(lebar.get(i) - sel.length() + 2));
            }
            String satu = teks.toString().stripTrailing();
            baris(r == 0 ? tebal(satu) : satu);
        }
    }

    private String gaya(String kode, String teks) {
        return terminal ? "\u001b[" + kode + "m" + teks + "\u001b[0m" : teks;
    }
}
