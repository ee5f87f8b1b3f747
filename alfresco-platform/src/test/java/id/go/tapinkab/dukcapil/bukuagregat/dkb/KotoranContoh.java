package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dirt as it was seen in real files: what it does to a sheet, and what must be found of it. */
enum KotoranContoh {
    BERSIH("bersih") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l;
        }
    },
    JUDUL_DAN_BARIS_KOSONG("judul dan baris kosong di atas kepala") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.denganJudul(
                    List.of(
                            List.of("DATA AGREGAT KEPENDUDUKAN"),
                            List.of("", "SEMESTER I TAHUN 2024"),
                            List.of(),
                            List.of()));
        }
    },
    CATATAN_KAKI("catatan kaki dan baris kosong di bawah") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahBaris(l.isi().size(), List.of())
                    .tambahBaris(l.isi().size() + 1, List.of("Sumber: DKB, diolah"));
        }
    },
    JUMLAH_DI_AKHIR("baris JUMLAH di akhir", "CATATAN BARIS_JUMLAH_DILEWATI") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahBaris(l.isi().size(), jumlah(l, t, "JUMLAH"));
        }
    },
    JUMLAH_DI_AWAL("baris kabupaten di awal", "CATATAN BARIS_JUMLAH_DILEWATI") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahBaris(0, jumlah(l, t, "KAB. TAPIN"));
        }
    },
    JUMLAH_SALAH(
            "baris JUMLAH yang salah",
            "TOLAK JUMLAH_TIDAK_COCOK",
            "CATATAN BARIS_JUMLAH_DILEWATI") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return JUMLAH_DI_AKHIR
                    .kotori(l, t)
                    .sel(l.isi().size(), penduduk(l, t), n -> tambah(n, 1));
        }
    },
    NOL_DESIMAL("3.0 untuk 3") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.selMulai(angkaPertama(t), n -> n.matches("\\d+") ? n + ".0" : n);
        }
    },
    KOMA_DESIMAL("3,0 untuk 3") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.selMulai(
                    angkaPertama(t), n -> n.matches("\\d+") && !n.equals("2024") ? n + ",0" : n);
        }
    },
    RIBUAN_TITIK("ribuan bertitik") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return ribuan(l, t, ".");
        }
    },
    RIBUAN_KOMA("ribuan berkoma") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return ribuan(l, t, ",");
        }
    },
    RIBUAN_SPASI_TETAP("ribuan berspasi U+00A0") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return ribuan(l, t, "\u00A0");
        }
    },
    RIBUAN_SPASI_TIPIS("ribuan berspasi U+2009") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return ribuan(l, t, "\u2009");
        }
    },
    KODE_POLOS("kode tanpa titik") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return kode(l, k -> k.replace(".", ""));
        }
    },
    KODE_BERKOMA("kode berkoma ribuan") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return kode(
                    l, k -> String.format(Locale.ROOT, "%,d", Long.parseLong(k.replace(".", ""))));
        }
    },
    KODE_ILMIAH("kode dalam notasi ilmiah") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return kode(
                    l,
                    k -> {
                        String d = k.replace(".", "");
                        return d.charAt(0) + "." + d.substring(1) + "E" + (d.length() - 1);
                    });
        }
    },
    EJAAN_JUDUL("judul huruf besar, garis bawah ganda, spasi, titik") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tiapJudul(j -> " " + j.toUpperCase(Locale.ROOT).replace("_", "__. ") + " ");
        }
    },
    URUTAN_KOLOM("kolom dibalik urutannya") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.denganKepala(l.kepala().stream().map(KotoranContoh::balik).toList())
                    .denganIsi(l.isi().stream().map(KotoranContoh::balik).toList());
        }
    },
    KOLOM_ASING("kolom yang tidak dikenal", "CATATAN KOLOM_TIDAK_DIKENAL") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahKolom("zonasi_xyz", b -> "7");
        }
    },
    NAMA_LAIN("nama wilayah dieja lain", "PERINGATAN NAMA_WILAYAH_BEDA") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.sel(0, t == TataLetakContoh.DAK ? 3 : 1, n -> n + "k");
        }
    },
    JUDUL_TERTUKAR("dua judul tertukar", "PERINGATAN JUDUL_TERTUKAR") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            int a = penduduk(l, t);
            int b = t == TataLetakContoh.DAK ? 4 : t == TataLetakContoh.SATU_TABEL ? 2 : 3;
            List<String> judul = new ArrayList<>(l.kepala().get(0));
            Collections.swap(judul, a, b);
            return l.denganKepala(List.of(judul));
        }
    },
    KELAHIRAN_BERISI_PENDUDUK(
            "kolom kelahiran berisi penduduk",
            "PERINGATAN KOLOM_KEMBAR",
            "PERINGATAN KOLOM_BERGESER") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahKolom("jml_lahir", b -> b.get(penduduk(l, t)));
        }
    },
    JUDUL_DUA_KALI("judul yang sama dua kali, angkanya lain", "TOLAK KOLOM_KEMBAR") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahKolom(t.judulPenduduk(), b -> tambah(b.get(penduduk(l, t)), 3));
        }
    },
    TEKS_DI_SEL("teks di sel angka", "TOLAK NILAI_BUKAN_BILANGAN") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.sel(0, penduduk(l, t), n -> "seribu");
        }
    },
    NEGATIF("angka negatif", "TOLAK NILAI_NEGATIF") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.sel(0, penduduk(l, t), n -> "-" + n);
        }
    },
    PECAHAN("angka pecahan", "TOLAK NILAI_PECAHAN") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.sel(0, penduduk(l, t), n -> n + ".5");
        }
    },
    PERSEN("persen di sel angka", "TOLAK SATUAN_BUKAN_JIWA") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.sel(0, penduduk(l, t), n -> "97%");
        }
    },
    NIK_DI_SEL(
            "NIK di kolom keterangan", "TOLAK DATA_PERSEORANGAN", "CATATAN KOLOM_TIDAK_DIKENAL") {
        @Override
        LembarContoh kotori(LembarContoh l, TataLetakContoh t) {
            return l.tambahKolom("xyz", b -> b.equals(l.isi().get(0)) ? "6305014101900001" : "");
        }
    };

    private final String sebutan;
    private final Set<String> temuan;

    KotoranContoh(String sebutan, String... temuan) {
        this.sebutan = sebutan;
        this.temuan = Set.copyOf(Arrays.asList(temuan));
    }

    /** The first sheet, made dirty. */
    abstract LembarContoh kotori(LembarContoh lembar, TataLetakContoh tataLetak);

    /** What must be found beside what is found in the clean file. */
    Set<String> temuan() {
        return temuan;
    }

    boolean ditolak() {
        return temuan.stream().anyMatch(t -> t.startsWith("TOLAK"));
    }

    /** The finding names the first row of data. */
    boolean menyebutBarisPertama() {
        return EnumSet.of(TEKS_DI_SEL, NEGATIF, PECAHAN, PERSEN, NIK_DI_SEL).contains(this);
    }

    boolean berlaku(TataLetakContoh tataLetak, FormatContoh format) {
        if (tataLetak == TataLetakContoh.BIODATA) {
            return EnumSet.of(BERSIH, JUDUL_DAN_BARIS_KOSONG, EJAAN_JUDUL, URUTAN_KOLOM)
                    .contains(this);
        }
        boolean bertotal = tataLetak != TataLetakContoh.PANJANG;
        boolean berkode = tataLetak != TataLetakContoh.DAK;
        return switch (this) {
            case JUMLAH_DI_AKHIR, JUMLAH_DI_AWAL, JUMLAH_SALAH, JUDUL_TERTUKAR -> bertotal;
            case KODE_POLOS, KODE_BERKOMA, KODE_ILMIAH -> berkode;
            case KELAHIRAN_BERISI_PENDUDUK -> tataLetak != TataLetakContoh.LEBAR_KECAMATAN;
            case RIBUAN_SPASI_TIPIS -> format.dapatMenulis("\u2009");
            default -> true;
        };
    }

    private static int penduduk(LembarContoh lembar, TataLetakContoh tataLetak) {
        return lembar.kolom(tataLetak.judulPenduduk());
    }

    /** From here on the cells of the first sheet are counts. */
    private static int angkaPertama(TataLetakContoh tataLetak) {
        return switch (tataLetak) {
            case DAK -> 4;
            case PANJANG -> 3;
            default -> 2;
        };
    }

    private static String tambah(String angka, long berapa) {
        return String.valueOf(Long.parseLong(angka) + berapa);
    }

    private static List<String> balik(List<String> baris) {
        List<String> hasil = new ArrayList<>(baris);
        Collections.reverse(hasil);
        return hasil;
    }

    private static LembarContoh ribuan(LembarContoh l, TataLetakContoh t, String tanda) {
        return l.selMulai(
                angkaPertama(t),
                n ->
                        n.matches("\\d+") && !n.equals("2024")
                                ? String.format(Locale.ROOT, "%,d", Long.parseLong(n))
                                        .replace(",", tanda)
                                : n);
    }

    private static LembarContoh kode(
            LembarContoh l, java.util.function.UnaryOperator<String> ubah) {
        LembarContoh hasil = l;
        for (int b = 0; b < l.isi().size(); b++) {
            hasil = hasil.sel(b, 0, ubah);
        }
        return hasil;
    }

    /** The whole's row: its name where the names stand, sums where the counts stand. */
    private static List<String> jumlah(LembarContoh l, TataLetakContoh t, String nama) {
        List<String> hasil = new ArrayList<>(Collections.nCopies(l.kepala().get(0).size(), ""));
        hasil.set(t == TataLetakContoh.DAK ? 2 : 1, nama);
        for (int k = angkaPertama(t); k < hasil.size(); k++) {
            long jumlah = 0;
            for (List<String> baris : l.isi()) {
                boolean anak = t == TataLetakContoh.DAK && baris.get(1).isEmpty();
                jumlah += anak ? 0 : Long.parseLong(baris.get(k));
            }
            hasil.set(k, String.valueOf(jumlah));
        }
        return hasil;
    }

    @Override
    public String toString() {
        return sebutan;
    }
}
