package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The regions of a delivery. Regions that are only named get the list's code when the list has the
 * name in that place, the code that another file gives the name, else a code made up for this
 * delivery.
 */
final class RegistriWilayah {

    /** Stands for a name that several regions have; never handed out. */
    private static final KodeWilayah AMBIGU = new KodeWilayah("00");

    private final DaftarWilayah daftar;
    private final Map<String, KodeWilayah> menurutJalur = new HashMap<>();
    private final Map<KodeWilayah, String> nama = new LinkedHashMap<>();
    private final Set<KodeWilayah> buatan = new LinkedHashSet<>();
    private KodeWilayah kecamatanTerakhir;
    private final Map<Tingkat, Integer> nomor = new HashMap<>();
    private final Map<KodeWilayah, Integer> nomorDesa = new HashMap<>();

    RegistriWilayah(DaftarWilayah daftar) {
        this.daftar = daftar;
        for (Tingkat tingkat : Tingkat.values()) {
            for (Wilayah satu : daftar.padaTingkat(tingkat)) {
                catat(satu.kode(), satu.nama());
                nama.put(satu.kode(), satu.nama());
            }
        }
    }

    DaftarWilayah daftar() {
        return daftar;
    }

    /** Remembers under which name a code was seen. */
    void lihat(KodeWilayah kode, String sebagai) {
        if (!sebagai.isEmpty() && nama.putIfAbsent(kode, Sebutan.wilayah(sebagai)) == null) {
            catat(kode, sebagai);
        }
    }

    private void catat(KodeWilayah kode, String sebagai) {
        String kunci = WilayahBaris.kunci(sebagai);
        String induk = kode.induk().map(KodeWilayah::digit).orElse("");
        menurutJalur.putIfAbsent(kode.tingkat() + "/" + induk + "/" + kunci, kode);
        // A desa's name alone tells it only while no other desa has the name.
        menurutJalur.merge(
                kode.tingkat() + "/*/" + kunci, kode, (a, b) -> a.equals(b) ? a : AMBIGU);
    }

    /**
     * The code of a region that a row only names.
     *
     * @return null when the row names nothing
     */
    KodeWilayah menurutNama(WilayahBaris.Hasil baris) {
        if (baris.nama().isEmpty()) {
            return baris.namaUmum().isEmpty() ? null : umum(baris.namaUmum());
        }
        KodeWilayah di = null;
        Tingkat terdalam = baris.tingkat();
        for (Tingkat tingkat : Tingkat.values()) {
            String nama = baris.nama().get(tingkat);
            if (nama != null && tingkat.compareTo(terdalam) <= 0) {
                di = satu(tingkat, nama, di);
            }
        }
        return di;
    }

    /** True for the name of a region of the list, or of one that a code was seen with. */
    boolean bernama(String sebagai) {
        String kunci = WilayahBaris.kunci(sebagai);
        return Arrays.stream(Tingkat.values())
                .anyMatch(t -> menurutJalur.containsKey(t + "/*/" + kunci));
    }

    /** Forgets what stood above: another table begins. */
    void mulaiTabel() {
        kecamatanTerakhir = null;
    }

    /**
     * A column of kecamatan and desa under one another: after a kecamatan come its desa, one of
     * which may have its name.
     */
    private KodeWilayah umum(String nama) {
        String rapi = Judul.rapikan(nama);
        boolean kecamatan = rapi.matches("(kec|kecamatan) .*");
        if (kecamatanTerakhir != null && !kecamatan) {
            String jalur = Tingkat.DESA + "/" + kecamatanTerakhir.digit() + "/";
            KodeWilayah desa = menurutJalur.get(jalur + WilayahBaris.kunci(nama));
            if (desa != null) {
                return desa;
            }
        }
        KodeWilayah hasil = umumTanpaUrutan(nama);
        if (hasil.tingkat() == Tingkat.KECAMATAN && !buatan.contains(hasil)) {
            kecamatanTerakhir = hasil;
        }
        return hasil;
    }

    private KodeWilayah umumTanpaUrutan(String nama) {
        for (Tingkat tingkat : List.of(Tingkat.KECAMATAN, Tingkat.KABUPATEN, Tingkat.DESA)) {
            KodeWilayah ada = menurutJalur.get(tingkat + "/*/" + WilayahBaris.kunci(nama));
            if (ada != null && !ada.equals(AMBIGU)) {
                return ada;
            }
        }
        return satu(Tingkat.KECAMATAN, nama, null);
    }

    private KodeWilayah satu(Tingkat tingkat, String sebagai, KodeWilayah induk) {
        String kunci = WilayahBaris.kunci(sebagai);
        String jalur =
                induk == null
                        ? tingkat + "/*/" + kunci
                        : tingkat + "/" + induk.digit() + "/" + kunci;
        KodeWilayah ada = menurutJalur.get(jalur);
        if (ada == null && induk != null && induk.tingkat().compareTo(Tingkat.KECAMATAN) < 0) {
            // The province's or kabupaten's name adds nothing where the list knows the region.
            ada = menurutJalur.get(tingkat + "/*/" + kunci);
        }
        if (ada != null && !ada.equals(AMBIGU)) {
            return ada;
        }
        KodeWilayah baru = buat(tingkat, induk);
        menurutJalur.put(jalur, baru);
        if (ada == null) {
            menurutJalur.putIfAbsent(tingkat + "/*/" + kunci, baru);
        }
        nama.put(baru, Sebutan.wilayah(sebagai));
        buatan.add(baru);
        return baru;
    }

    /** A code that no list has: kecamatan 0000xx, kabupaten 09xx, desa 9001 and on. */
    private KodeWilayah buat(Tingkat tingkat, KodeWilayah induk) {
        if (tingkat == Tingkat.DESA) {
            KodeWilayah di =
                    induk != null && induk.tingkat() == Tingkat.KECAMATAN
                            ? induk
                            : new KodeWilayah("000000");
            int urut = nomorDesa.merge(di, 1, Integer::sum);
            return new KodeWilayah(di.digit() + String.format(Locale.ROOT, "%04d", 9000 + urut));
        }
        KodeWilayah calon;
        do {
            int urut = nomor.merge(tingkat, 1, Integer::sum);
            calon =
                    new KodeWilayah(
                            switch (tingkat) {
                                case KECAMATAN -> String.format(Locale.ROOT, "%06d", urut);
                                case KABUPATEN -> String.format(Locale.ROOT, "%04d", 900 + urut);
                                default -> String.format(Locale.ROOT, "%02d", urut % 100);
                            });
        } while (tingkat == Tingkat.PROVINSI
                && (calon.digit().equals("09")
                        || daftar.kabupaten().kode().digit().startsWith(calon.digit())));
        return calon;
    }

    /** True when the files do not give the region a code and the list does not have its name. */
    boolean buatan(KodeWilayah kode) {
        return buatan.contains(kode);
    }

    /** The name to show: the list's, else the first that a file used. */
    String nama(KodeWilayah kode) {
        return nama.getOrDefault(kode, buatan.contains(kode) ? "?" : kode.bertitik());
    }

    boolean dikenal(KodeWilayah kode) {
        return nama.containsKey(kode);
    }
}
