package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins the files of an Oracle export that was written in several ({@code FILESIZE}). Each of them
 * begins with a block of its own; behind it the export goes on where the file before ended.
 */
public final class PotonganDump {

    /**
     * A file of a delivery or of a zip.
     *
     * @param ukuran bytes; negative when not known
     */
    public record Berkas(String nama, long ukuran, Pembuka isi) {}

    private record Potongan(KepalaDump kepala, Berkas berkas) {}

    private PotonganDump() {}

    /** The same files; those that make up one export, in whatever order they are, as one. */
    public static List<Berkas> satukan(List<Berkas> semua) throws IOException {
        if (semua.size() < 2) {
            return semua;
        }
        List<Berkas> hasil = new ArrayList<>();
        Map<List<Object>, List<Potongan>> ekspor = new LinkedHashMap<>();
        for (Berkas satu : semua) {
            KepalaDump kepala = kepala(satu);
            if (kepala == null || kepala.ukuranBerkas() == 0) {
                hasil.add(satu);
            } else {
                ekspor.computeIfAbsent(
                                List.of(kepala.pengguna(), kepala.mode(), kepala.ukuranBerkas()),
                                k -> new ArrayList<>())
                        .add(new Potongan(kepala, satu));
            }
        }
        for (List<Potongan> satu : ekspor.values()) {
            satu.sort(Comparator.comparingInt(p -> p.kepala().urutan()));
            if (lengkap(satu)) {
                hasil.add(gabung(satu.stream().map(Potongan::berkas).toList()));
            } else {
                // Each is told for itself what it lacks.
                satu.forEach(p -> hasil.add(p.berkas()));
            }
        }
        return hasil;
    }

    private static boolean lengkap(List<Potongan> semua) {
        for (int i = 0; i < semua.size(); i++) {
            if (semua.get(i).kepala().urutan() != i + 1) {
                return false;
            }
        }
        return semua.size() > 1;
    }

    private static KepalaDump kepala(Berkas berkas) throws IOException {
        byte[] awal;
        try (InputStream in = berkas.isi().buka()) {
            awal = in.readNBytes(KepalaDump.PANJANG);
        }
        if (!KepalaDump.cocok(awal)) {
            return null;
        }
        try {
            return KepalaDump.baca(awal);
        } catch (TakTerbaca e) {
            // Told when the file itself is read.
            return null;
        }
    }

    private static Berkas gabung(List<Berkas> semua) {
        long ukuran = 0;
        for (Berkas satu : semua) {
            if (satu.ukuran() < 0 || ukuran < 0) {
                ukuran = -1;
            } else {
                ukuran += satu.ukuran() - (ukuran > 0 ? KepalaDump.PANJANG : 0);
            }
        }
        return new Berkas(
                semua.stream().map(Berkas::nama).collect(Collectors.joining(" + ")),
                ukuran,
                () -> new Sambungan(semua));
    }

    /** One file after the other, behind their blocks but for the first. */
    private static final class Sambungan extends InputStream {
        private final Iterator<Berkas> berikutnya;
        private InputStream kini;

        Sambungan(List<Berkas> semua) throws IOException {
            berikutnya = semua.iterator();
            kini = berikutnya.next().isi().buka();
        }

        private boolean lanjut() throws IOException {
            if (!berikutnya.hasNext()) {
                return false;
            }
            kini.close();
            kini = berikutnya.next().isi().buka();
            kini.skipNBytes(KepalaDump.PANJANG);
            return true;
        }

        @Override
        public int read() throws IOException {
            int satu = kini.read();
            while (satu < 0 && lanjut()) {
                satu = kini.read();
            }
            return satu;
        }

        @Override
        public int read(byte[] ke, int dari, int panjang) throws IOException {
            int banyak = kini.read(ke, dari, panjang);
            while (banyak < 0 && lanjut()) {
                banyak = kini.read(ke, dari, panjang);
            }
            return banyak;
        }

        @Override
        public void close() throws IOException {
            kini.close();
        }
    }
}
