package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the region that each row of a table is about, row after row: cells that were merged over
 * several rows stand in the first of them only.
 */
final class WilayahBaris {

    /**
     * @param kode null when the row names the region only, or none
     * @param nama by level, as the row writes them
     * @param namaUmum the name of whatever level the row is about; empty when no column tells
     * @param total true for a row that calls itself a total
     * @param kodeRusak true when the code's cell holds something that is no code
     * @param indukLain true when the parts of the code contradict each other
     * @param bukanData true for a row of averages, shares or differences
     */
    record Hasil(
            KodeWilayah kode,
            Map<Tingkat, String> nama,
            String namaUmum,
            boolean total,
            boolean kodeRusak,
            boolean indukLain,
            boolean bukanData) {

        boolean adaNama() {
            return !nama.isEmpty() || !namaUmum.isEmpty();
        }

        /** The level of the region: the code's, else the deepest that is named; null for none. */
        Tingkat tingkat() {
            if (kode != null) {
                return kode.tingkat();
            }
            return nama.keySet().stream().max(Tingkat::compareTo).orElse(null);
        }
    }

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:grand |sub |sub)?(?:total|jumlah|jml|jlh|ttl)(?: .*)?|.+ (?:total|jumlah)"
                            + "|sum|all|overall"
                            + "|kab|kabupaten|kota|kab kota|kabupaten kota|provinsi"
                            + "|(?:rekap(?:itulasi)?|seluruh|semua|keseluruhan|seluruhnya)\\b.*"
                            + "|se (?:kab|kabupaten|kota|kec|kecamatan|provinsi)\\b.*");
    private static final Pattern BUKAN_DATA =
            Pattern.compile(
                    "(?:rata rata|rerata|rataan|mean|persen|persentase|prosentase|proporsi|rasio"
                            + "|sex ratio|selisih|kenaikan|penurunan|perubahan|pertumbuhan|laju"
                            + "|minimum|maksimum|minimal|maksimal|target|median|modus)\\b.*"
                            + "|(?:semester|smt|tahun|bulan|dkb|keadaan)\\b.*");
    private static final Pattern ATAS_KECAMATAN =
            Pattern.compile("(kab|kabupaten|kota|provinsi|propinsi|prov|prop)\\b.*");
    private static final Pattern BERJARAK = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");

    private final List<PemilihMakna.Kolom> kolom;
    private final DaftarWilayah daftar;
    private final String namaKabupaten;
    private final Map<Tingkat, String> nomorTerakhir = new EnumMap<>(Tingkat.class);
    private final Map<Tingkat, String> namaTerakhir = new EnumMap<>(Tingkat.class);

    WilayahBaris(List<PemilihMakna.Kolom> kolom, DaftarWilayah daftar) {
        List<PemilihMakna.Kolom> dipakai = new ArrayList<>();
        for (PemilihMakna.Kolom satu : kolom) {
            if (satu.makna() instanceof Makna.Wilayah || satu.makna() instanceof Makna.Urut) {
                dipakai.add(satu);
            }
        }
        this.kolom = dipakai;
        namaKabupaten = kunci(daftar.kabupaten().nama());
        this.daftar = daftar;
    }

    Hasil baca(Baris baris) {
        Map<Tingkat, String> nomor = new EnumMap<>(Tingkat.class);
        Map<Tingkat, String> nama = new EnumMap<>(Tingkat.class);
        String penuh = "";
        String umum = "";
        boolean total = false;
        boolean bukanData = false;
        for (PemilihMakna.Kolom satu : kolom) {
            String teks = baris.teks(satu.indeks());
            if (teks.isEmpty()) {
                continue;
            }
            String rapi = rapi(teks);
            if (TOTAL.matcher(rapi).matches()) {
                total = true;
                umum = teks;
                continue;
            }
            bukanData |= BUKAN_DATA.matcher(rapi).matches();
            if (!(satu.makna() instanceof Makna.Wilayah w)) {
                continue;
            }
            String[] gabungan = EjaanKode.bersamaNama(teks, daftar.kabupaten().kode());
            if (gabungan != null) {
                penuh = gabungan[0];
                umum = gabungan[1];
                continue;
            }
            Tingkat tingkat = w.bagian().nama() ? tingkat(w.bagian(), rapi) : w.bagian().tingkat();
            if (w.bagian().nama()) {
                if (tingkat == null) {
                    umum = total ? umum : teks;
                } else {
                    nama.put(tingkat, teks);
                }
            } else if (tingkat == null) {
                penuh = teks;
            } else if (!EjaanKode.digit(teks).matches("0*")) {
                nomor.put(tingkat, EjaanKode.digit(teks));
            } else if (!EjaanKode.digit(teks).isEmpty() || teks.matches("-+")) {
                // A zero stands for "all of them".
                nomor.remove(tingkat);
            } else {
                nomor.put(tingkat, "?");
            }
        }
        boolean rusak = nomor.containsValue("?");
        nomor.values().removeIf("?"::equals);
        if (!total) {
            turunkan(nomor, nama);
        }
        KodeWilayah kode = null;
        if (!penuh.isEmpty()) {
            kode = EjaanKode.kode(EjaanKode.digit(penuh));
            rusak |= kode == null && !EjaanKode.digit(penuh).matches("0*");
            rusak |= kode == null && EjaanKode.digit(penuh).isEmpty();
        }
        KodeWilayah rangkaian = rangkai(nomor);
        boolean indukLain =
                kode != null
                        && rangkaian != null
                        && !kode.digit().startsWith(rangkaian.digit())
                        && !rangkaian.digit().startsWith(kode.digit());
        if (kode == null
                || rangkaian != null && rangkaian.tingkat().compareTo(kode.tingkat()) > 0) {
            kode = rangkaian == null ? kode : rangkaian;
        }
        return new Hasil(
                kode, nama, umum, total, rusak, indukLain, bukanData && kode == null && !total);
    }

    /** True for a cell that calls its row a total. */
    static boolean total(String teks) {
        return TOTAL.matcher(rapi(teks)).matches();
    }

    /** Tidy, and {@code T O T A L} as the word that it is. */
    private static String rapi(String teks) {
        String rapi = Judul.rapikan(teks);
        return BERJARAK.matcher(rapi).matches() ? rapi.replace(" ", "") : rapi;
    }

    /** A kabupaten's name in a column of kecamatan or desa is the row of all of them. */
    private Tingkat tingkat(Makna.Bagian bagian, String rapi) {
        Tingkat kolomnya = bagian.tingkat();
        if (kolomnya == Tingkat.PROVINSI || kolomnya == Tingkat.KABUPATEN) {
            return kolomnya;
        }
        if (ATAS_KECAMATAN.matcher(rapi).matches() && !desaBernama(rapi)) {
            return rapi.startsWith("prov") || rapi.startsWith("prop")
                    ? Tingkat.PROVINSI
                    : Tingkat.KABUPATEN;
        }
        boolean milikKabupaten =
                kolomnya != null && kunci(rapi).equals(namaKabupaten) && !desaBernama(rapi);
        return milikKabupaten ? Tingkat.KABUPATEN : kolomnya;
    }

    /** The list has a kecamatan or desa of that very name: "Kota Baru". */
    private boolean desaBernama(String rapi) {
        String kunci = rapi.toUpperCase(Locale.ROOT).replace(" ", "");
        return java.util.stream.Stream.of(Tingkat.KECAMATAN, Tingkat.DESA)
                .flatMap(t -> daftar.padaTingkat(t).stream())
                .anyMatch(w -> Judul.rapikan(w.nama()).replace(" ", "").equalsIgnoreCase(kunci));
    }

    /** Fills the upper levels that a merged cell leaves blank. */
    private void turunkan(Map<Tingkat, String> nomor, Map<Tingkat, String> nama) {
        for (Map<Tingkat, String> satu : List.of(nomor, nama)) {
            Map<Tingkat, String> terakhir = satu == nomor ? nomorTerakhir : namaTerakhir;
            for (Tingkat tingkat : Tingkat.values()) {
                boolean bawahAda = satu.keySet().stream().anyMatch(t -> t.compareTo(tingkat) > 0);
                if (satu.containsKey(tingkat)) {
                    terakhir.put(tingkat, satu.get(tingkat));
                } else if (bawahAda && terakhir.containsKey(tingkat)) {
                    satu.put(tingkat, terakhir.get(tingkat));
                }
            }
        }
    }

    /** Puts separate numbers together; upper ones that the table lacks are the list's own. */
    private KodeWilayah rangkai(Map<Tingkat, String> nomor) {
        if (nomor.isEmpty()) {
            return null;
        }
        Tingkat terdalam = nomor.keySet().stream().max(Tingkat::compareTo).orElseThrow();
        if (nomor.get(terdalam).length() == terdalam.panjang()) {
            return EjaanKode.kode(nomor.get(terdalam));
        }
        String hasil = "";
        for (Tingkat tingkat : Tingkat.values()) {
            if (tingkat.compareTo(terdalam) > 0) {
                break;
            }
            String satu = nomor.get(tingkat);
            int panjang = tingkat.panjang();
            if (satu == null) {
                String milik = daftar.kabupaten().kode().digit();
                if (panjang > milik.length()) {
                    return EjaanKode.kode(hasil);
                }
                hasil = milik.substring(0, panjang);
            } else if (satu.length() == panjang) {
                hasil = satu;
            } else if (satu.length() <= panjang - hasil.length()) {
                String nol = "0".repeat(panjang - hasil.length() - satu.length());
                hasil = hasil + nol + satu;
            } else {
                return null;
            }
        }
        return EjaanKode.kode(hasil);
    }

    /** A region's name as a key: upper case letters and digits, without its kind. */
    static String kunci(String nama) {
        String rapi = nama.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
        rapi =
                rapi.replaceFirst(
                        "^(KECAMATAN|KEC|KELURAHAN|KEL|DESA|KABUPATEN|KAB|PROVINSI|PROV|PROPINSI|PROP"
                                + "|DS|KAB KOTA) ",
                        "");
        return rapi.replace(" ", "");
    }
}
