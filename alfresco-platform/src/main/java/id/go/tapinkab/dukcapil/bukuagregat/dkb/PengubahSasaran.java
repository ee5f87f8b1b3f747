package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sends a row's counts where the row's own cells say: sex, age, religion and the like as cells
 * instead of headers.
 */
final class PengubahSasaran {

    /**
     * @param jenisKelamin null when no cell tells
     * @param kategori the categories that cells name, by variable; empty when the row is a total
     * @param tidakDikenal the column whose cell names no known category; null when all do
     * @param tunggal true when the age is a single year: several rows make a band
     */
    record Arah(
            JenisKelamin jenisKelamin,
            Map<Variabel, String> kategori,
            Kolom tidakDikenal,
            boolean tunggal) {

        /** The cells that a column's count goes to in this row. */
        List<Makna.Sasaran> terapkan(List<Makna.Sasaran> asal) {
            List<Makna.Sasaran> hasil = new ArrayList<>();
            for (Makna.Sasaran s : asal) {
                JenisKelamin kelamin =
                        jenisKelamin != null && s.jenisKelamin() == JenisKelamin.JUMLAH
                                ? jenisKelamin
                                : s.jenisKelamin();
                if (s.variabel() == Variabel.PENDUDUK && !kategori.isEmpty()) {
                    boolean tambah = tunggal || kategori.size() > 1;
                    boolean sebagian = kategori.keySet().stream().anyMatch(v -> !v.menyeluruh());
                    kategori.forEach(
                            (variabel, label) -> {
                                // Of a table about some persons only, the margin that says whom.
                                if (!sebagian || !variabel.menyeluruh()) {
                                    hasil.add(new Makna.Sasaran(variabel, label, kelamin, tambah));
                                }
                            });
                } else {
                    hasil.add(new Makna.Sasaran(s.variabel(), s.kategori(), kelamin, s.tambah()));
                }
            }
            return hasil;
        }
    }

    private final List<Kolom> dimensi = new ArrayList<>();
    private final Variabel kategoriUmum;

    PengubahSasaran(TabelTertelaah tabel) {
        kategoriUmum = tabel.kategoriUmum();
        for (Kolom satu : tabel.kolom()) {
            if (satu.makna() instanceof Makna.Dimensi) {
                dimensi.add(satu);
            }
        }
    }

    Arah arah(Baris baris) {
        JenisKelamin jenisKelamin = null;
        Map<Variabel, String> kategori = new LinkedHashMap<>();
        Kolom tidakDikenal = null;
        boolean tunggal = false;
        for (Kolom satu : dimensi) {
            Makna.JenisDimensi jenis = ((Makna.Dimensi) satu.makna()).jenis();
            String teks = baris.teks(satu.indeks());
            if (jenis == Makna.JenisDimensi.JENIS_KELAMIN) {
                jenisKelamin = jenisKelamin(teks);
                tidakDikenal = jenisKelamin == null ? satu : tidakDikenal;
                continue;
            }
            Variabel variabel =
                    jenis == Makna.JenisDimensi.KATEGORI ? kategoriUmum : jenis.variabel();
            if (variabel == null || semua(teks)) {
                continue;
            }
            if (variabel == Variabel.UMUR) {
                OptionalInt umur = umurTunggal(teks);
                tunggal |= umur.isPresent();
            }
            Optional<String> label = label(variabel, teks);
            if (label.isPresent()) {
                kategori.put(variabel, label.get());
            } else {
                tidakDikenal = satu;
            }
        }
        return new Arah(jenisKelamin, kategori, tidakDikenal, tunggal);
    }

    private static boolean semua(String teks) {
        return Judul.rapikan(teks).matches("total|jumlah|semua|seluruh|jml|jumlah total|");
    }

    private static OptionalInt umurTunggal(String teks) {
        String rapi = Judul.rapikan(teks.endsWith(".0") ? teks.replaceAll("\\.0$", "") : teks);
        return rapi.matches("\\d{1,3}( (tahun|thn|th))?")
                ? OptionalInt.of(Integer.parseInt(rapi.replaceAll("\\D", "")))
                : OptionalInt.empty();
    }

    private static Optional<String> label(Variabel variabel, String teks) {
        if (variabel == Variabel.UMUR) {
            OptionalInt tunggal = umurTunggal(teks);
            if (tunggal.isPresent()) {
                return Optional.of(Umur.kelompok(tunggal.getAsInt()));
            }
            List<Makna> umur = Umur.cari(Judul.rapikan(teks));
            return umur.isEmpty()
                    ? Optional.empty()
                    : Optional.of(((Makna.Ukuran) umur.get(0)).utama().kategori());
        }
        return Kamus.bawaan().tabel(variabel).label(teks);
    }

    private static JenisKelamin jenisKelamin(String teks) {
        String rapi = Judul.rapikan(teks);
        return switch (rapi) {
            case "1" -> JenisKelamin.LAKI_LAKI;
            case "2" -> JenisKelamin.PEREMPUAN;
            default -> Kamus.jenisKelamin(rapi);
        };
    }
}
