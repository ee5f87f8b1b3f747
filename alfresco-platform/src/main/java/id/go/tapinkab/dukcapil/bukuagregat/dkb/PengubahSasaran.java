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
import java.util.regex.Pattern;

/**
 * Sends a row's counts where the row's own cells say: sex, age, religion and the like as cells
 * instead of headers.
 */
final class PengubahSasaran {

    private static final Pattern SEMUA =
            Pattern.compile(
                    "|(?:jumlah |total |semua |seluruh )*(?:total|jumlah|semua|seluruh|jml"
                            + "|keseluruhan|seluruhnya)(?: (?:umur|usia|penduduk|agama|kategori))?");

    private final List<Kolom> dimensi = new ArrayList<>();
    private final NilaiDimensi.Ringkasan isi;
    private final Silang silang;

    PengubahSasaran(TabelTertelaah tabel) {
        isi = tabel.dimensi();
        for (Kolom satu : tabel.kolom()) {
            if (satu.makna() instanceof Makna.Dimensi) {
                dimensi.add(satu);
            }
        }
        silang = Silang.dari(tabel.kolom(), isi.barisLengkap(), isi.bagianKelompok());
    }

    ArahBaris arah(Baris baris) {
        JenisKelamin jenisKelamin = null;
        Map<Variabel, String> kategori = new LinkedHashMap<>();
        Kolom tidakDikenal = null;
        OptionalInt umur = OptionalInt.empty();
        List<Makna.Sasaran> metrik = List.of();
        boolean lewati = false;
        for (Kolom satu : dimensi) {
            Makna.JenisDimensi jenis = ((Makna.Dimensi) satu.makna()).jenis();
            String teks = baris.teks(satu.indeks());
            if (jenis == Makna.JenisDimensi.JENIS_KELAMIN) {
                jenisKelamin = jenisKelamin(teks);
                tidakDikenal = jenisKelamin == null ? satu : tidakDikenal;
                continue;
            }
            boolean umum = jenis == Makna.JenisDimensi.KATEGORI;
            if (umum && isi.sasaran() != null) {
                lewati |= !teks.equals(isi.sasaran());
                continue;
            }
            if (umum && isi.metrik()) {
                Makna.Ukuran ukuran = metrik(teks);
                metrik = ukuran == null ? List.of() : ukuran.sasaran();
                lewati |= ukuran == null;
                continue;
            }
            Variabel variabel = umum ? isi.umum() : jenis.variabel();
            if (variabel == null || SEMUA.matcher(Judul.rapikan(teks)).matches()) {
                continue;
            }
            if (variabel == Variabel.UMUR) {
                umur = umurTunggal(teks);
            }
            Optional<String> label = label(variabel, teks);
            if (label.isPresent()) {
                kategori.put(variabel, label.get());
            } else {
                tidakDikenal = satu;
                if (variabel != Variabel.UMUR || !teks.matches(".*\\d.*")) {
                    kategori.put(variabel, PencacahBiodata.TIDAK_DIKETAHUI);
                }
            }
        }
        if (jenisKelamin == null && tidakDikenal != null && kelamin(tidakDikenal)) {
            kategori.clear();
        }
        return new ArahBaris(jenisKelamin, kategori, tidakDikenal, umur, metrik, lewati, silang);
    }

    private static boolean kelamin(Kolom kolom) {
        return kolom.makna() instanceof Makna.Dimensi d
                && d.jenis() == Makna.JenisDimensi.JENIS_KELAMIN;
    }

    private static OptionalInt umurTunggal(String teks) {
        return Umur.sel(Judul.rapikan(teks.endsWith(".0") ? teks.replaceAll("\\.0$", "") : teks));
    }

    /** The Kubus's word for a cell of a variable's column. */
    static Optional<String> label(Variabel variabel, String teks) {
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
        TabelKode tabel = Kamus.bawaan().tabel(variabel);
        return tabel == null ? Optional.empty() : tabel.label(teks);
    }

    /** True for a cell that names a part of an age band. */
    static boolean bagianKelompok(String teks) {
        List<Makna> umur = Umur.cari(Judul.rapikan(teks));
        return umurTunggal(teks).isEmpty()
                && !umur.isEmpty()
                && ((Makna.Ukuran) umur.get(0)).utama().tambah();
    }

    /** What a cell says that the row counts; null when it is no header of counts. */
    static Makna.Ukuran metrik(String teks) {
        for (Makna satu : Kamus.bawaan().cari(teks)) {
            if (satu instanceof Makna.Ukuran ukuran) {
                return ukuran;
            }
        }
        return null;
    }

    private static JenisKelamin jenisKelamin(String teks) {
        String rapi = Judul.rapikan(teks);
        return switch (rapi) {
            case "1", "1 0" -> JenisKelamin.LAKI_LAKI;
            case "2", "2 0" -> JenisKelamin.PEREMPUAN;
            default -> KataKelamin.cari(rapi);
        };
    }
}
