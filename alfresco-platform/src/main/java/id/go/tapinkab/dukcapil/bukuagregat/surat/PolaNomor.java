package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of a letter's number: tokens in braces, everything else is printed as it stands.
 *
 * <p>{@code {sifat} {kode} {urut} {urut:3} {unit} {bulanRomawi} {bulan} {tahun}}; the figure behind
 * {@code urut} is the width it is filled up to with zeros (1 to 6), {@code bulan} has two digits. A
 * running number must be in it. An insertion prints its letter behind the running number, in a form
 * of its own ({@code 012.A}).
 */
public final class PolaNomor {

    /** Tapin's own form is not known; this one is like those of comparable offices. */
    public static final String BAWAAN = "{kode}/{urut:3}/DUKCAPIL/{tahun}";

    public static final String SISIPAN_BAWAAN = "{urut}.{huruf}";

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern TERLARANG = Pattern.compile("[{}\\p{Cntrl}]");
    private static final String YANG_BOLEH =
            "{sifat}, {kode}, {urut}, {urut:3}, {unit}, {bulanRomawi}, {bulan}, {tahun}";
    private static final String[] ROMAWI = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
    };

    private enum Token {
        TEKS,
        SIFAT,
        KODE,
        URUT,
        UNIT,
        BULAN_ROMAWI,
        BULAN,
        TAHUN
    }

    private record Bagian(Token token, String teks, int lebar) {}

    private final String pola;
    private final String polaSisipan;
    private final List<Bagian> bagian;

    private PolaNomor(String pola, String polaSisipan, List<Bagian> bagian) {
        this.pola = pola;
        this.polaSisipan = polaSisipan;
        this.bagian = bagian;
    }

    /** With insertions written {@link #SISIPAN_BAWAAN}. */
    public static PolaNomor parse(String pola) {
        return parse(pola, SISIPAN_BAWAAN);
    }

    /**
     * Reads a template as it stands in the configuration.
     *
     * @param polaSisipan how an insertion's running number is written, of {@code {urut}} and {@code
     *     {huruf}}
     * @throws IllegalArgumentException in Indonesian, naming what is wrong and what is allowed
     */
    public static PolaNomor parse(String pola, String polaSisipan) {
        if (pola == null || pola.isBlank()) {
            throw new IllegalArgumentException("Pola nomor kosong; contoh: " + BAWAAN);
        }
        List<Bagian> bagian = new ArrayList<>();
        Set<Token> ada = EnumSet.noneOf(Token.class);
        Matcher matcher = TOKEN.matcher(pola);
        int dari = 0;
        while (matcher.find()) {
            teks(pola, pola.substring(dari, matcher.start()), bagian);
            Bagian satu = token(pola, matcher.group(1));
            if (!ada.add(satu.token())) {
                throw salah(pola, "{" + matcher.group(1) + "} disebut dua kali");
            }
            bagian.add(satu);
            dari = matcher.end();
        }
        teks(pola, pola.substring(dari), bagian);
        if (!ada.contains(Token.URUT)) {
            throw salah(pola, "{urut} harus ada");
        }
        for (int i = 1; i < bagian.size(); i++) {
            if (bagian.get(i).token() != Token.TEKS && bagian.get(i - 1).token() != Token.TEKS) {
                throw salah(pola, "di antara dua isian harus ada pemisah");
            }
        }
        return new PolaNomor(pola, sisipan(polaSisipan), List.copyOf(bagian));
    }

    private static void teks(String pola, String teks, List<Bagian> bagian) {
        if (TERLARANG.matcher(teks).find()) {
            throw salah(pola, "kurung kurawal tidak berpasangan");
        }
        if (!teks.isEmpty()) {
            bagian.add(new Bagian(Token.TEKS, teks, 0));
        }
    }

    private static Bagian token(String pola, String isi) {
        return switch (isi) {
            case "sifat" -> new Bagian(Token.SIFAT, "", 0);
            case "kode" -> new Bagian(Token.KODE, "", 0);
            case "urut" -> new Bagian(Token.URUT, "", 1);
            case "unit" -> new Bagian(Token.UNIT, "", 0);
            case "bulanRomawi" -> new Bagian(Token.BULAN_ROMAWI, "", 0);
            case "bulan" -> new Bagian(Token.BULAN, "", 0);
            case "tahun" -> new Bagian(Token.TAHUN, "", 0);
            default -> {
                if (isi.matches("urut:[1-6]")) {
                    yield new Bagian(
                            Token.URUT, "", Character.digit(isi.charAt(isi.length() - 1), 10));
                }
                throw salah(pola, "{" + isi + "} tidak dikenal");
            }
        };
    }

    private static String sisipan(String pola) {
        if (pola == null
                || pola.split("\\{urut}", -1).length != 2
                || pola.split("\\{huruf}", -1).length != 2
                || TERLARANG.matcher(pola.replace("{urut}", "").replace("{huruf}", "")).find()) {
            throw new IllegalArgumentException(
                    "Bentuk sisipan \""
                            + pola
                            + "\" harus memuat {urut} dan {huruf} satu kali; contoh: "
                            + SISIPAN_BAWAAN);
        }
        return pola;
    }

    private static IllegalArgumentException salah(String pola, String sebab) {
        return new IllegalArgumentException(
                "Pola nomor \"" + pola + "\": " + sebab + ". Yang boleh: " + YANG_BOLEH);
    }

    /** The number's text. */
    public String format(BagianNomor isi) {
        StringBuilder teks = new StringBuilder();
        LocalDate tanggal = isi.tanggal();
        for (Bagian satu : bagian) {
            teks.append(
                    switch (satu.token()) {
                        case TEKS -> satu.teks();
                        case SIFAT -> wajib("sifat", isi.sifat());
                        case KODE -> wajib("kode", isi.kode());
                        case URUT -> urut(isi.urutan(), satu.lebar());
                        case UNIT -> wajib("unit", isi.unit());
                        case BULAN_ROMAWI -> ROMAWI[tanggal.getMonthValue() - 1];
                        case BULAN -> angka(tanggal.getMonthValue(), 2);
                        case TAHUN -> angka(tanggal.getYear(), 4);
                    });
        }
        return teks.toString();
    }

    private String urut(Urutan urutan, int lebar) {
        String angka = angka(urutan.nomor(), lebar);
        return urutan.sisipan()
                ? polaSisipan.replace("{urut}", angka).replace("{huruf}", urutan.huruf())
                : angka;
    }

    private String wajib(String nama, String isi) {
        if (isi == null || isi.isBlank()) {
            throw new IllegalArgumentException(
                    "Pola nomor \"" + pola + "\" memerlukan " + nama + ", tetapi isinya kosong");
        }
        return isi;
    }

    private static String angka(int nilai, int lebar) {
        return String.format(Locale.ROOT, "%0" + lebar + "d", nilai);
    }

    /** The template as it was given. */
    @Override
    public String toString() {
        return pola;
    }
}
