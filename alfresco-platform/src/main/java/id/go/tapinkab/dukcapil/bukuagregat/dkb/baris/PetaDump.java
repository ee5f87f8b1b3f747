package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tables of a classic Oracle export ({@code exp}) by walking through its structure once.
 *
 * <p>As seen in exports of 8.1.5, 10.2, 11.2 and 12.2: byte 3, the character set's number, then
 * lines that end with a line feed: {@code EXPORT:V12.02.00}, a letter and the user, {@code R} and
 * the mode. Later, for each table, {@code TABLE "X"}, {@code CREATE TABLE …} and {@code INSERT INTO
 * "X" (…) VALUES (…)}; behind that line the columns' descriptions and the rows, in binary, up to
 * FFFF. The export ends with the line {@code EXIT}.
 */
final class PetaDump {

    private static final int BARIS_TERPANJANG = 1 << 18;
    private static final int KOLOM_TERBANYAK = 1_000;
    private static final Pattern TABEL = Pattern.compile("TABLE \"([^\"]+)\"");
    private static final Pattern ISI =
            Pattern.compile(
                    "INSERT (?:/\\*.*?\\*/ )?INTO \"([^\"]+)\"(?: (?:SUB)?PARTITION \\(\"[^\"]+\"\\))?"
                            + " \\((.*)\\) VALUES \\(.*");
    private static final Pattern NAMA = Pattern.compile("\"([^\"]+)\"");

    private final ArusDump arus;
    private final BatasBaris batas;
    private final Map<String, List<TabelDump.Bagian>> tabel = new LinkedHashMap<>();
    private int versi;
    private String kini = "";
    private long barisTerakhir;

    private PetaDump(ArusDump arus, BatasBaris batas) {
        this.arus = arus;
        this.batas = batas;
    }

    /**
     * The tables, in the order of the export.
     *
     * @throws TakTerbaca when the export is cut, damaged or larger than the limits
     */
    static List<TabelDump> baca(ArusDump arus, BatasBaris batas) throws IOException {
        PetaDump peta = new PetaDump(arus, batas);
        try {
            peta.kepala();
            peta.telusuri();
        } catch (EOFException e) {
            throw peta.terpotong(e);
        }
        List<TabelDump> hasil = new ArrayList<>();
        peta.tabel.forEach((nama, bagian) -> hasil.add(new TabelDump(nama, bagian)));
        return hasil;
    }

    private void kepala() throws IOException {
        byte[] blok = new byte[KepalaDump.PANJANG];
        arus.salin(blok, 0, blok.length);
        KepalaDump kepala = KepalaDump.baca(blok);
        versi = kepala.versi();
        if (kepala.urutan() > 1) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG",
                    "berkas ini bagian ke-"
                            + kepala.urutan()
                            + " dari ekspor yang dipecah (FILESIZE). Sertakan semua bagiannya, mulai"
                            + " dari yang pertama, dalam satu kiriman, misalnya dalam satu zip.");
        }
    }

    private void telusuri() throws IOException {
        boolean terbuat = false;
        for (String baris = arus.baris(BARIS_TERPANJANG);
                baris != null;
                baris = arus.baris(BARIS_TERPANJANG)) {
            Matcher namaTabel = TABEL.matcher(baris);
            if (namaTabel.matches()) {
                kini = namaTabel.group(1);
                terbuat = false;
            } else if (baris.startsWith("CREATE ") && baris.contains(" TABLE \"" + kini + "\"")) {
                terbuat = true;
                tabel.computeIfAbsent(kini, n -> new ArrayList<>());
            } else if (terbuat && baris.startsWith("INSERT ")) {
                Matcher isi = ISI.matcher(baris);
                if (isi.matches() && isi.group(1).equals(kini)) {
                    tabel.get(kini).add(bagian(nama(isi.group(2))));
                }
            } else if (baris.equals("EXIT")) {
                return;
            }
        }
        throw new EOFException();
    }

    private static List<String> nama(String daftar) {
        List<String> hasil = new ArrayList<>();
        Matcher satu = NAMA.matcher(daftar);
        while (satu.find()) {
            hasil.add(satu.group(1));
        }
        return hasil;
    }

    private TabelDump.Bagian bagian(List<String> nama) throws IOException {
        barisTerakhir = 0;
        int banyak = arus.dua();
        if (banyak != nama.size() || banyak == 0 || banyak > KOLOM_TERBANYAK) {
            throw rusak("jumlah kolomnya tidak cocok dengan perintah INSERT-nya", 0);
        }
        List<TabelDump.Kolom> kolom = new ArrayList<>();
        for (String satu : nama) {
            int jenis = arus.dua();
            int panjang = arus.dua();
            int charset = 0;
            if (bercharset(jenis)) {
                charset = arus.dua();
                arus.dua();
            }
            kolom.add(new TabelDump.Kolom(satu, jenis, panjang, charset));
        }
        sifatKolom(banyak);
        TabelDump.Bagian awal = new TabelDump.Bagian(kolom, arus.letak(), true, 0);
        PelangkahBaris pelangkah = new PelangkahBaris(arus, awal);
        while (pelangkah.berikut()) {
            pelangkah.lewati();
            barisTerakhir++;
            batas.periksa(Batas.BARIS, barisTerakhir, barisTerakhir);
        }
        return new TabelDump.Bagian(kolom, awal.letak(), pelangkah.berpenutup(), barisTerakhir);
    }

    /** Texts name their character set; large texts do since 9i. */
    private boolean bercharset(int jenis) {
        return NilaiOracle.teks(jenis) || jenis == NilaiOracle.CLOB && versi > 8;
    }

    /** Behind the columns: for tables with large objects a name or none for each, then a zero. */
    private void sifatKolom(int banyak) throws IOException {
        int bersifat = arus.dua();
        if (bersifat != 0 && bersifat != banyak) {
            throw rusak("uraian kolomnya memuat jenis yang tidak dikenal", 0);
        }
        for (int i = 0; i < bersifat; i++) {
            arus.dua();
            arus.lewati(arus.satu());
        }
        if (arus.dua() != 0) {
            throw rusak("uraian kolomnya memuat jenis yang tidak dikenal", 0);
        }
    }

    private TakTerbaca terpotong(EOFException sebab) {
        String dimana =
                kini.isEmpty()
                        ? ""
                        : "; baris utuh terakhir: tabel " + kini + " baris ke-" + barisTerakhir;
        return new TakTerbaca(
                "BERKAS_TERPOTONG",
                "dump berakhir sebelum penutupnya (EXIT)"
                        + dimana
                        + ". Ambil ulang berkas aslinya; bila ekspornya dipecah (FILESIZE), sertakan"
                        + " semua bagiannya dalam satu kiriman, misalnya dalam satu zip.",
                barisTerakhir,
                sebab);
    }

    private TakTerbaca rusak(String apa, long baris) {
        return rusak(kini, apa, baris);
    }

    static TakTerbaca rusak(String tabel, String apa, long baris) {
        return new TakTerbaca(
                "BERKAS_RUSAK",
                "dump rusak atau bentuknya belum dikenal"
                        + (tabel.isEmpty() ? "" : ", tabel " + tabel)
                        + ": "
                        + apa
                        + ". Ambil ulang dengan mode biner, atau ekspor tabelnya ke .csv.",
                baris,
                null);
    }
}
