package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SelByte;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts individual records, row after row: only counts leave it, no value of a person is kept. The
 * age is that at the semester's cut-off date; those of 17 years and those ever married must have a
 * KTP (UU 24/2013 art. 63).
 */
final class PencacahBiodata implements Closeable {

    static final String TIDAK_DIKETAHUI = "Tidak diketahui";
    private static final int UMUR_WAJIB_KTP = 17;
    private static final int UMUR_MAKS = 125;
    private static final int KELOMPOK = SusunanCacah.KELOMPOK;
    private static final int BIT_INGATAN = 10;

    /** What was wrong with rows, by how many. */
    static final class Cacat {
        long nik;
        long nikGanda;
        long tanggal;
        long kelamin;
        long wilayah;
    }

    private final int selNik;
    private final int selKelamin;
    private final int selLahir;
    private final int[] semuaSel;
    private final int[] selBerkode;
    private final SusunanCacah susunan;
    private final KolomBiodata[] berkode;
    private final KodeSel[] kodeSel;
    private final int[] awal;
    private final int lebar;
    private final int awalKtp;
    private final Map<Long, long[]> wilayah = new HashMap<>();
    private final long[] kodeIngatan = new long[1 << BIT_INGATAN];
    private final long[][] cacahIngatan = new long[1 << BIT_INGATAN][];
    private final WilayahBiodata tempat;
    private final int batas;
    private final HimpunanNik nik = new HimpunanNik();
    private final Cacat cacat = new Cacat();
    private final int belumKawin;
    private long baris;

    /**
     * @param kolom which cell of a row each column is
     */
    PencacahBiodata(Map<KolomBiodata, Integer> kolom, Semester semester, DaftarWilayah daftar) {
        selNik = kolom.getOrDefault(KolomBiodata.NIK, -1);
        selKelamin = kolom.getOrDefault(KolomBiodata.JENIS_KLMIN, -1);
        selLahir = kolom.getOrDefault(KolomBiodata.TGL_LHR, -1);
        semuaSel = kolom.values().stream().mapToInt(Integer::intValue).toArray();
        susunan = SusunanCacah.dari(kolom.keySet());
        // What every row needs lies here at hand.
        berkode = susunan.kolom().toArray(KolomBiodata[]::new);
        kodeSel = susunan.kode().toArray(KodeSel[]::new);
        selBerkode = susunan.kolom().stream().mapToInt(kolom::get).toArray();
        awal = susunan.awal();
        lebar = susunan.lebar();
        awalKtp = susunan.awalKtp();
        LocalDate tanggal = semester.tanggalBatas();
        batas =
                tanggal.getYear() * 10_000
                        + tanggal.getMonthValue() * 100
                        + tanggal.getDayOfMonth();
        tempat = new WilayahBiodata(kolom, daftar);
        int kawin = susunan.kolom().indexOf(KolomBiodata.STAT_KWN);
        belumKawin = kawin < 0 ? -1 : kodeSel[kawin].label().indexOf("Belum Kawin");
    }

    /**
     * Counts one row.
     *
     * @param orang false when the row is a family of DATA_KELUARGA
     */
    void hitung(SelByte baris, boolean orang) throws IOException {
        byte[] d = baris.data();
        if (!orang) {
            hitungKeluarga(baris, d);
            return;
        }
        long nomorNik = periksaNik(baris, d);
        int kelamin = kelamin(baris, d, nomorNik);
        if (kelamin < 0) {
            if (!kosong(baris)) {
                cacat.kelamin++;
            }
            return;
        }
        long di = tempat.baca(baris, d);
        if (di < 0) {
            cacat.wilayah++;
            return;
        }
        this.baris++;
        long[] cacah = cacah(di);
        cacah[kelamin]++;
        int umur = umur(baris, d);
        int kelompok = umur < 0 ? KELOMPOK : Math.min(umur / 5, KELOMPOK - 1);
        cacah[2 + 2 * kelompok + kelamin]++;
        boolean pernahKawin = false;
        for (int i = 0; i < kodeSel.length; i++) {
            int s = selBerkode[i];
            int nilai = kodeSel[i].baca(d, baris.mulai(s), baris.akhir(s));
            if (nilai == KodeSel.TANPA) {
                continue;
            }
            if (berkode[i] == KolomBiodata.STAT_KWN) {
                pernahKawin = nilai >= 0 && nilai != belumKawin;
            }
            int kategori = nilai < 0 ? kodeSel[i].label().size() : nilai;
            cacah[awal[i] + 2 * kategori + kelamin]++;
        }
        if (umur >= UMUR_WAJIB_KTP || pernahKawin) {
            cacah[awalKtp + kelamin]++;
        }
    }

    private void hitungKeluarga(SelByte baris, byte[] d) {
        long di = tempat.baca(baris, d);
        if (di >= 0) {
            this.baris++;
            cacah(di)[0]++;
        } else if (!kosong(baris)) {
            cacat.wilayah++;
        }
    }

    private boolean kosong(SelByte baris) {
        for (int s : semuaSel) {
            if (baris.akhir(s) > baris.mulai(s)) {
                return false;
            }
        }
        return true;
    }

    /** The NIK as a number; -1 when it is none. */
    private long periksaNik(SelByte baris, byte[] d) throws IOException {
        int s = selNik;
        if (s < 0) {
            return -1;
        }
        long nomor = SelAngka.bilangan(d, baris.mulai(s), baris.akhir(s), 16);
        if (!SelAngka.sepertiNik(nomor)) {
            if (!kosong(baris)) {
                cacat.nik++;
            }
            return -1;
        }
        nik.tambah(nomor);
        return nomor;
    }

    /** 0 male, 1 female; -1 when neither the column nor the NIK tells. */
    private int kelamin(SelByte baris, byte[] d, long nik) {
        int s = selKelamin;
        int dari = baris.mulai(s);
        while (dari < baris.akhir(s) && d[dari] == ' ') {
            dari++;
        }
        if (dari < baris.akhir(s)) {
            switch (d[dari]) {
                case '1', 'L', 'l' -> {
                    return 0;
                }
                case '2', 'P', 'p', 'W', 'w' -> {
                    boolean pria =
                            d[dari] != '2'
                                    && baris.akhir(s) - dari > 2
                                    && (d[dari + 2] | 32) == 'i';
                    return pria ? 0 : 1;
                }
                default -> {
                    // Falls back to the NIK below.
                }
            }
        }
        return nik < 0 ? -1 : nik / 100_000_000 % 100 > 40 ? 1 : 0;
    }

    private int umur(SelByte baris, byte[] d) {
        int s = selLahir;
        int lahir = Tanggal.baca(d, baris.mulai(s), baris.akhir(s), batas);
        if (lahir <= 0 || lahir > batas || (batas - lahir) / 10_000 > UMUR_MAKS) {
            cacat.tanggal++;
            return -1;
        }
        return (batas - lahir) / 10_000;
    }

    /** A region's counters; those asked for lately are found without the map. */
    private long[] cacah(long di) {
        int ke = (int) (di * 0x9E3779B97F4A7C15L >>> Long.SIZE - BIT_INGATAN);
        if (kodeIngatan[ke] != di) {
            cacahIngatan[ke] = wilayah.computeIfAbsent(di, k -> new long[lebar]);
            kodeIngatan[ke] = di;
        }
        return cacahIngatan[ke];
    }

    /** How many counters there are; grows with the regions only. */
    long banyakSel() {
        return (long) wilayah.size() * lebar;
    }

    long baris() {
        return baris;
    }

    /** When all rows are counted. */
    Cacat cacat() {
        cacat.nikGanda = nik.ganda();
        return cacat;
    }

    Map<KolomBiodata, KodeSel> kode() {
        Map<KolomBiodata, KodeSel> hasil = new EnumMap<>(KolomBiodata.class);
        for (int i = 0; i < berkode.length; i++) {
            hasil.put(berkode[i], kodeSel[i]);
        }
        return hasil;
    }

    /** Puts the counts into a Kubus; categories that nobody is of are stated as 0. */
    void isi(Kubus kubus, String berkas, boolean orang) {
        wilayah.forEach(
                (di, cacah) -> {
                    PenulisCacah ke =
                            new PenulisCacah(kubus, new KodeWilayah(String.valueOf(di)), berkas);
                    if (orang) {
                        ke.orang(susunan, cacah, cacat.tanggal > 0);
                    } else {
                        ke.keluarga(cacah[0]);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        nik.close();
    }
}
