package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pass one learns about the cells of a column; its size does not grow with the table. */
final class StatistikKolom {

    private static final int MAKS_BERBEDA = 2_000;

    private long isi;
    private long angka;
    private long pecahan;
    private long nolBersih;
    private double bit;
    private long sidik;
    private long sidikKedua = 1;
    private final Set<BigDecimal> angkaBerbeda = new HashSet<>();
    private final Set<String> teksBerbeda = new HashSet<>();
    private final Set<String> sepertiOrang = new HashSet<>();
    private boolean titikDesimal;
    private boolean titikRibuan;
    private boolean komaDesimal;
    private boolean komaRibuan;
    private long titikRagu;
    private long titikRaguNol;

    void lihat(long baris, String teks, boolean sebagaiAngka) {
        if (teks.isEmpty()) {
            return;
        }
        isi++;
        if (!sebagaiAngka) {
            gaya(teks);
        }
        Bilangan bilangan = Bilangan.baca(teks, sebagaiAngka, Bilangan.Gaya.UMUM);
        if (bilangan.jenis() != Bilangan.Jenis.BILANGAN) {
            if (teksBerbeda.size() < MAKS_BERBEDA
                    && teksBerbeda.add(WilayahBaris.kunci(teks))
                    && PolaNama.mungkin(teks)) {
                sepertiOrang.add(WilayahBaris.kunci(teks));
            }
            return;
        }
        angka++;
        BigDecimal nilai = bilangan.nilai().stripTrailingZeros();
        if (nilai.scale() > 0) {
            pecahan++;
        }
        if (nilai.signum() == 0) {
            nolBersih++;
            return;
        }
        if (angkaBerbeda.size() < 4) {
            angkaBerbeda.add(nilai);
        }
        bit += Math.log(1 + nilai.abs().doubleValue()) / Math.log(2);
        long campur = nilai.hashCode() * 0x9E3779B97F4A7C15L + baris * 0xC2B2AE3D27D4EB4FL;
        sidik += campur ^ (campur >>> 29);
        sidikKedua += Long.rotateLeft(campur * 0xD6E8FEB86659FD93L, 23);
    }

    private void gaya(String teks) {
        boolean titik = Bilangan.tandaDesimal(teks, '.');
        titikDesimal |= titik;
        titikRibuan |= Bilangan.tandaRibuan(teks, '.');
        komaDesimal |= Bilangan.tandaDesimal(teks, ',');
        komaRibuan |= Bilangan.tandaRibuan(teks, ',');
        int di = teks.indexOf('.');
        if (!titik && di > 0 && di == teks.lastIndexOf('.') && teks.length() - di == 4) {
            titikRagu++;
            titikRaguNol += teks.endsWith(".000") ? 1 : 0;
        }
    }

    /** How the column writes numbers, as far as it tells itself. */
    private Bilangan.Gaya gaya(boolean tabelTitikDesimal, boolean tabelKomaDesimal) {
        boolean semuaNol = titikRagu >= 3 && titikRaguNol == titikRagu;
        if (!titikRibuan && (titikDesimal || tabelTitikDesimal || semuaNol)) {
            return Bilangan.Gaya.TITIK_DESIMAL;
        }
        return !komaRibuan && (komaDesimal || tabelKomaDesimal)
                ? Bilangan.Gaya.KOMA_DESIMAL
                : Bilangan.Gaya.UMUM;
    }

    /** How each column writes numbers; one that does not tell is taken to write as the others. */
    static Map<Integer, Bilangan.Gaya> gaya(
            List<PemilihMakna.Kolom> kolom, StatistikKolom[] statistik) {
        boolean titik = false;
        boolean titikRibuan = false;
        boolean koma = false;
        boolean komaRibuan = false;
        for (PemilihMakna.Kolom satu : kolom) {
            if (!(satu.makna() instanceof Makna.Wilayah)) {
                StatistikKolom s = statistik[satu.indeks()];
                titik |= s.titikDesimal;
                titikRibuan |= s.titikRibuan;
                koma |= s.komaDesimal;
                komaRibuan |= s.komaRibuan;
            }
        }
        Map<Integer, Bilangan.Gaya> hasil = new HashMap<>();
        for (PemilihMakna.Kolom satu : kolom) {
            hasil.put(
                    satu.indeks(),
                    statistik[satu.indeks()].gaya(titik && !titikRibuan, koma && !komaRibuan));
        }
        return hasil;
    }

    long isi() {
        return isi;
    }

    long angka() {
        return angka;
    }

    /** True when more than half of the numbers are not whole. */
    boolean pecahan() {
        return pecahan * 2 > angka && angka > 0;
    }

    int teksBerbeda() {
        return teksBerbeda.size();
    }

    /** The different texts that may be names or addresses of persons. */
    Set<String> sepertiOrang() {
        return sepertiOrang;
    }

    Set<String> teks() {
        return teksBerbeda;
    }

    /**
     * True when both hold the same numbers row by row.
     *
     * @param minBit how much the numbers must say, so that a few small ones that agree by chance
     *     are no twins
     */
    boolean kembar(StatistikKolom lain, double minBit) {
        return angkaBerbeda.size() >= 3
                && bit >= minBit
                && sidik == lain.sidik
                && sidikKedua == lain.sidikKedua
                && angka - nolBersih == lain.angka - lain.nolBersih;
    }
}
