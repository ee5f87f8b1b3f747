package id.go.tapinkab.dukcapil.bukuagregat.surat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a book is printed, on what, and for whom ({@code sop.md} steps 7 and 8). Every copy has
 * a recipient; those that stay in the office are named too.
 *
 * @param halaman pages of one copy
 * @param kertas as the printing works knows it: {@code HVS A4 80 gram}
 * @param bolakBalik two pages on a sheet of paper
 */
public record Cetakan(
        int halaman, int eksemplar, String kertas, boolean bolakBalik, List<Penerima> penerima) {

    /** More than any office orders: a slip of the finger is noticed. */
    public static final int EKSEMPLAR_TERBANYAK = 10_000;

    private static final int LEMBAR_SERIM = 500;
    private static final Pattern BARIS =
            Pattern.compile("(.+?)\\s*[=:]\\s*(\\d{1,9})(?:\\s*(?:eksemplar|eks\\.?|buku))?");

    /** Who gets how many. */
    public record Penerima(String nama, int eksemplar) {

        /** As it is kept and read: {@code Bupati Tapin = 2}. */
        public String teks() {
            return nama + " = " + eksemplar;
        }
    }

    public Cetakan {
        penerima = List.copyOf(penerima);
        if (halaman < 1) {
            throw new IllegalArgumentException("A print run of no pages");
        }
        if (kertas.isBlank()) {
            throw new PelanggaranCetak("Kertas belum diisi; tulis seperti HVS A4 80 gram.");
        }
        if (penerima.isEmpty()) {
            throw new PelanggaranCetak(
                    "Penerima belum diisi; tulis satu per baris seperti: Bupati Tapin = 2");
        }
        if (eksemplar < 1 || eksemplar > EKSEMPLAR_TERBANYAK) {
            throw new PelanggaranCetak(
                    "Banyaknya eksemplar harus 1 sampai %s, bukan %s."
                            .formatted(
                                    BentukAngka.bulat(EKSEMPLAR_TERBANYAK),
                                    BentukAngka.bulat(eksemplar)));
        }
        long dibagikan = dibagikan(penerima);
        if (dibagikan != eksemplar) {
            throw new PelanggaranCetak(
                    "Yang dicetak %s eksemplar, sedangkan penerima seluruhnya mendapat %s. Samakan keduanya; eksemplar untuk arsip kantor ditulis juga sebagai penerima."
                            .formatted(BentukAngka.bulat(eksemplar), BentukAngka.bulat(dibagikan)));
        }
    }

    /**
     * From what a form says.
     *
     * @param eksemplar empty for as many as the recipients get
     * @param penerima a line each, {@code Bupati Tapin = 2}
     */
    public static Cetakan dari(
            int halaman,
            OptionalInt eksemplar,
            String kertas,
            boolean bolakBalik,
            String penerima) {
        List<Penerima> semua = penerima(penerima);
        return new Cetakan(
                halaman,
                eksemplar.orElseGet(() -> (int) Math.min(Integer.MAX_VALUE, dibagikan(semua))),
                kertas.strip(),
                bolakBalik,
                semua);
    }

    private static List<Penerima> penerima(String teks) {
        List<Penerima> hasil = new ArrayList<>();
        Set<String> sudah = new HashSet<>();
        for (String baris : teks.split("[\\r\\n|]+", -1)) {
            if (baris.isBlank()) {
                continue;
            }
            Matcher cocok = BARIS.matcher(baris.strip());
            if (!cocok.matches() || Integer.parseInt(cocok.group(2)) < 1) {
                throw new PelanggaranCetak(
                        "Penerima \"%s\" tidak menyebut berapa eksemplarnya; tulis seperti: Bupati Tapin = 2"
                                .formatted(baris.strip()));
            }
            String nama = cocok.group(1).strip();
            if (!sudah.add(nama.toLowerCase(Locale.ROOT))) {
                throw new PelanggaranCetak(
                        "Penerima \"%s\" tertulis dua kali; jadikan satu baris.".formatted(nama));
            }
            hasil.add(new Penerima(nama, Integer.parseInt(cocok.group(2))));
        }
        return hasil;
    }

    private static long dibagikan(List<Penerima> penerima) {
        return penerima.stream().mapToLong(Penerima::eksemplar).sum();
    }

    /** Sheets of paper of one copy. */
    public int lembarSatu() {
        return bolakBalik ? (halaman + 1) / 2 : halaman;
    }

    /** Sheets of paper of all copies, without spoilage. */
    public long lembar() {
        return (long) lembarSatu() * eksemplar;
    }

    /** {@code 1.240 lembar (2 rim 240 lembar)}. */
    public String kebutuhanKertas() {
        long rim = lembar() / LEMBAR_SERIM;
        long sisa = lembar() % LEMBAR_SERIM;
        String dalamRim =
                rim == 0
                        ? ""
                        : " ("
                                + BentukAngka.bulat(rim)
                                + " rim"
                                + (sisa == 0 ? "" : " " + sisa + " lembar")
                                + ")";
        return BentukAngka.bulat(lembar()) + " lembar" + dalamRim;
    }
}
