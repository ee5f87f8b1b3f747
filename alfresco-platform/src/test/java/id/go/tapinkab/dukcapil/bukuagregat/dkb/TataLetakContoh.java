package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each layout's sheets, counted from the same synthetic people. */
enum TataLetakContoh {
    DAK("dak", "desa", Set.of("CATATAN BARIS_JUMLAH_DILEWATI")) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            return List.of(jumduk(contoh), produktif(contoh), kelompokUmur(contoh));
        }
    },
    SATU_TABEL("satu-tabel", "desa", Set.of()) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            List<String> kepala = new ArrayList<>(List.of("kode_wilayah", "nama", "lk", "pr"));
            kepala.add("jumlah");
            List<List<String>> isi = new ArrayList<>();
            for (String desa : PendudukContoh.DESA) {
                List<String> baris = new ArrayList<>(List.of(desa, Uji.nama(desa)));
                baris.addAll(lkPrJml(contoh.diDesa(desa).toList()));
                isi.add(baris);
            }
            return List.of(LembarContoh.dari("jenis_kelamin", kepala, isi), agama(contoh));
        }
    },
    LEBAR_KECAMATAN("lebar", "kecamatan", Set.of()) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            return List.of(lebar(contoh, List.of("63.05.01", "63.05.02")));
        }
    },
    LEBAR_DESA("lebar", "desa", Set.of()) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            return List.of(lebar(contoh, PendudukContoh.DESA));
        }
    },
    PANJANG("panjang", "desa", Set.of()) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            List<List<String>> isi = new ArrayList<>();
            for (String desa : PendudukContoh.DESA) {
                for (boolean laki : new boolean[] {true, false}) {
                    long banyak = contoh.diDesa(desa).filter(o -> o.laki() == laki).count();
                    isi.add(
                            List.of(
                                    desa,
                                    Uji.nama(desa),
                                    laki ? "LAKI-LAKI" : "PEREMPUAN",
                                    String.valueOf(banyak),
                                    "JIWA",
                                    "2024"));
                }
            }
            return List.of(
                    LembarContoh.dari(
                            "penduduk",
                            List.of(
                                    "kode_desa",
                                    "nama_desa",
                                    "jenis_kelamin",
                                    "jumlah_penduduk",
                                    "satuan",
                                    "tahun"),
                            isi));
        }
    },
    BIODATA("biodata", "desa", Set.of()) {
        @Override
        List<LembarContoh> lembar(PendudukContoh contoh) {
            List<List<String>> isi = new ArrayList<>();
            for (PendudukContoh.Orang o : contoh.orang) {
                isi.add(
                        List.of(
                                o.nik(),
                                o.keluarga(),
                                o.laki() ? "1" : "2",
                                o.lahir().toString(),
                                String.valueOf(o.agama()),
                                String.valueOf(o.hubungan()),
                                "63",
                                "5",
                                o.desa().substring(6, 8),
                                o.desa().substring(9)));
            }
            return List.of(
                    LembarContoh.dari(
                            "BIODATA_WNI",
                            List.of(
                                    "NIK",
                                    "NO_KK",
                                    "JENIS_KLMIN",
                                    "TGL_LHR",
                                    "AGAMA",
                                    "STAT_HBKEL",
                                    "NO_PROP",
                                    "NO_KAB",
                                    "NO_KEC",
                                    "NO_KEL"),
                            isi));
        }
    };

    private final String layout;
    private final String tingkat;
    private final Set<String> temuan;

    TataLetakContoh(String layout, String tingkat, Set<String> temuan) {
        this.layout = layout;
        this.tingkat = tingkat;
        this.temuan = temuan;
    }

    /** The first sheet states the persons by sex; dirt falls on it. */
    abstract List<LembarContoh> lembar(PendudukContoh contoh);

    /** The office's own sheets are told by being sheets. */
    String layout(FormatContoh format) {
        return this == DAK && !format.bukuKerja() ? "satu-tabel" : layout;
    }

    String tingkat() {
        return tingkat;
    }

    /** What is found even in the clean file. */
    Set<String> temuan() {
        return temuan;
    }

    /** The header of the column of persons in the first sheet. */
    String judulPenduduk() {
        return switch (this) {
            case DAK -> "JUMLAH";
            case SATU_TABEL -> "jumlah";
            default -> "jumlah_penduduk";
        };
    }

    private static List<String> lkPrJml(List<PendudukContoh.Orang> orang) {
        long laki = orang.stream().filter(PendudukContoh.Orang::laki).count();
        return Stream.of(laki, orang.size() - laki, (long) orang.size())
                .map(String::valueOf)
                .toList();
    }

    private static LembarContoh jumduk(PendudukContoh contoh) {
        List<List<String>> isi = new ArrayList<>();
        for (String kecamatan : List.of("63.05.01", "63.05.02")) {
            String nomor = kecamatan.substring(6);
            for (String desa : PendudukContoh.DESA) {
                if (desa.startsWith(kecamatan)) {
                    List<String> baris =
                            new ArrayList<>(
                                    List.of(
                                            nomor,
                                            desa.substring(9),
                                            Uji.nama(kecamatan),
                                            Uji.nama(desa)));
                    baris.addAll(lkPrJml(contoh.diDesa(desa).toList()));
                    isi.add(baris);
                }
            }
            List<String> jumlah = new ArrayList<>(List.of(nomor, "", Uji.nama(kecamatan), ""));
            jumlah.addAll(
                    lkPrJml(
                            contoh.orang.stream()
                                    .filter(o -> o.desa().startsWith(kecamatan))
                                    .toList()));
            isi.add(jumlah);
        }
        List<String> kepala =
                List.of("NOKEC", "NO_KEL", "NAMA_KEC", "NAMA_KEL", "LAKI", "PEREMPUAN", "JUMLAH");
        return LembarContoh.dari("JUMDUK", kepala, isi)
                .denganJudul(List.of(List.of("JUMLAH PENDUDUK"), List.of("KABUPATEN TAPIN")));
    }

    private static LembarContoh produktif(PendudukContoh contoh) {
        List<List<String>> isi = new ArrayList<>();
        for (String kode :
                Stream.concat(Stream.of("6305"), PendudukContoh.DESA.stream()).toList()) {
            Predicate<PendudukContoh.Orang> di = o -> kode.equals("6305") || o.desa().equals(kode);
            isi.add(
                    List.of(
                            kode.replace(".", ""),
                            kode.equals("6305") ? "KAB. TAPIN" : Uji.nama(kode),
                            hitung(contoh, di.and(o -> o.umur() < 15)),
                            hitung(contoh, di.and(o -> o.umur() >= 15 && o.umur() < 65)),
                            hitung(contoh, di.and(o -> o.umur() >= 65))));
        }
        return LembarContoh.dari(
                "PRODUKTIF_NON",
                List.of("KODE", "WILAYAH", "USIA_MUDA", "USIA_PRODUKTIF", "USIA_TUA"),
                isi);
    }

    private static LembarContoh kelompokUmur(PendudukContoh contoh) {
        List<String> kepala = new ArrayList<>(List.of("KODE", "WILAYAH"));
        for (String kelompok : Umur.KELOMPOK) {
            for (String kelamin : List.of(" L", " P", " JUMLAH")) {
                kepala.add(kelompok.replace("75+", ">75") + kelamin);
            }
        }
        List<List<String>> isi = new ArrayList<>();
        for (String desa : PendudukContoh.DESA) {
            List<String> baris = new ArrayList<>(List.of(desa, Uji.nama(desa)));
            for (String kelompok : Umur.KELOMPOK) {
                baris.addAll(
                        lkPrJml(
                                contoh.diDesa(desa)
                                        .filter(o -> Umur.kelompok(o.umur()).equals(kelompok))
                                        .toList()));
            }
            isi.add(baris);
        }
        return LembarContoh.dari("JUMDUK_KELUMUR", kepala, isi)
                .denganJudul(
                        List.of(List.of("PENDUDUK MENURUT KELOMPOK UMUR"), List.of(), List.of()));
    }

    private static LembarContoh agama(PendudukContoh contoh) {
        List<String> label = Kamus.bawaan().tabel(Variabel.AGAMA).label();
        List<String> kepala = new ArrayList<>(List.of("kode_wilayah"));
        for (String satu : label) {
            for (String kelamin : List.of("_lk", "_pr", "_jml")) {
                kepala.add(satu.toLowerCase(java.util.Locale.ROOT).split(" ", -1)[0] + kelamin);
            }
        }
        List<List<String>> isi = new ArrayList<>();
        for (String desa : PendudukContoh.DESA) {
            List<String> baris = new ArrayList<>(List.of(desa));
            for (int a = 1; a <= label.size(); a++) {
                int nomor = a;
                baris.addAll(lkPrJml(contoh.diDesa(desa).filter(o -> o.agama() == nomor).toList()));
            }
            isi.add(baris);
        }
        return LembarContoh.dari("agama", kepala, isi);
    }

    private static LembarContoh lebar(PendudukContoh contoh, List<String> wilayah) {
        List<List<String>> isi = new ArrayList<>();
        for (String kode : wilayah) {
            Predicate<PendudukContoh.Orang> di = o -> o.desa().startsWith(kode);
            isi.add(
                    List.of(
                            kode,
                            Uji.nama(kode),
                            hitung(contoh, di),
                            hitung(contoh, di.and(o -> o.laki())),
                            hitung(contoh, di.and(o -> !o.laki())),
                            hitung(contoh, di.and(o -> o.hubungan() == 1)),
                            hitung(contoh, di.and(o -> o.kawin() == 1)),
                            hitung(contoh, di.and(o -> o.kawin() == 2)),
                            hitung(contoh, di.and(o -> o.kawin() == 3)),
                            hitung(contoh, di.and(o -> o.kawin() == 4))));
        }
        return LembarContoh.dari(
                "dkb",
                List.of(
                        "kode_wilayah",
                        "nama_wilayah",
                        "jumlah_penduduk",
                        "pria",
                        "wanita",
                        "jumlah_kk",
                        "belum_kawin",
                        "kawin",
                        "cerai_hidup",
                        "cerai_mati"),
                isi);
    }

    private static String hitung(PendudukContoh contoh, Predicate<PendudukContoh.Orang> yang) {
        return String.valueOf(contoh.hitung(yang));
    }
}
