package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells of one coded column of individual records → the place of the label in its code table. */
final class KodeSel {

    private static final int MAKS_INGATAN = 10_000;
    private static final int MAKS_KODE_TAMPIL = 10;

    private final TabelKode tabel;
    private final List<String> label;
    private final int[] menurutKode = new int[1000];
    private final Map<String, Integer> menurutTeks = new HashMap<>();
    private final Map<Integer, Long> kodeAsing = new TreeMap<>();
    private long asing;
    private final int kosong;

    /** What {@link #baca} gives for "none of the categories", where that is an answer. */
    static final int TANPA = -2;

    /**
     * @param kosong what a blank is: a label of the table, or null when it tells nothing
     * @param bolehTanpa true when a blank or 0 says that the person is of no category
     */
    KodeSel(TabelKode tabel, String kosong, boolean bolehTanpa) {
        this.tabel = tabel;
        this.label = tabel.label();
        for (int kode = 0; kode < menurutKode.length; kode++) {
            menurutKode[kode] = label.indexOf(tabel.label(String.valueOf(kode)).orElse("\u0000"));
        }
        if (bolehTanpa) {
            menurutKode[0] = TANPA;
            this.kosong = TANPA;
        } else {
            this.kosong = kosong == null ? -1 : label.indexOf(kosong);
        }
    }

    List<String> label() {
        return label;
    }

    /** The place in {@link #label}; {@link #TANPA}; or -1 when the cell is in no table. */
    int baca(byte[] d, int mulai, int akhir) {
        int dari = mulai;
        int sampai = akhir;
        while (dari < sampai && d[dari] == ' ') {
            dari++;
        }
        while (sampai > dari && d[sampai - 1] == ' ') {
            sampai--;
        }
        if (dari == sampai) {
            if (kosong == -1) {
                asing++;
            }
            return kosong;
        }
        int kode = 0;
        for (int i = dari; i < sampai; i++) {
            if (d[i] < '0' || d[i] > '9' || sampai - dari > 3) {
                return teks(new String(d, dari, sampai - dari, StandardCharsets.UTF_8));
            }
            kode = kode * 10 + d[i] - '0';
        }
        int hasil = menurutKode[kode];
        if (hasil == -1) {
            asing++;
            if (kodeAsing.size() < MAKS_KODE_TAMPIL || kodeAsing.containsKey(kode)) {
                kodeAsing.merge(kode, 1L, Long::sum);
            }
        }
        return hasil;
    }

    private int teks(String isi) {
        Integer ada = menurutTeks.get(isi);
        if (ada == null) {
            ada = label.indexOf(tabel.label(isi).orElse("\u0000"));
            if (menurutTeks.size() < MAKS_INGATAN) {
                menurutTeks.put(isi, ada);
            }
        }
        if (ada < 0) {
            asing++;
        }
        return ada;
    }

    /** How many cells were in no table. */
    long asing() {
        return asing;
    }

    /** The codes among them, a few of them at most: {@code 97 (3×)}. */
    String contohAsing() {
        StringBuilder teks = new StringBuilder();
        kodeAsing.forEach(
                (kode, banyak) ->
                        teks.append(teks.isEmpty() ? "" : ", ")
                                .append(kode)
                                .append(" (")
                                .append(banyak)
                                .append("\u00D7)"));
        return teks.toString();
    }
}
