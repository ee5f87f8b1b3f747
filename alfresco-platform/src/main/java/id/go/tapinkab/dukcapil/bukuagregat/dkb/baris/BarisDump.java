package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of one table of an Oracle export as texts in bytes, the columns' names first: numbers in
 * plain digits, days as {@code 1990-12-31}; what is neither text nor number nor time is blank.
 */
final class BarisDump implements SumberBaris {

    private final TabelDump tabel;
    private final ArusDump arus;
    private final Iterator<TabelDump.Bagian> berikutnya;
    private final int[] mulai;
    private final int[] akhir;
    private final int[] tempat;
    private final int[] kolomDipilih;
    private final byte[] mentah = new byte[NilaiOracle.ANGKA_BITA];
    private byte[] data = new byte[8192];
    private int isi;
    private PelangkahBaris pelangkah;
    private List<TabelDump.Kolom> kolom = List.of();
    private long nomor;

    /**
     * The rows of a table.
     *
     * @param arus at the export's start; closed with this
     * @param kolomDipilih the wanted columns' places; cell {@code i} is column {@code
     *     kolomDipilih[i]}
     */
    BarisDump(TabelDump tabel, ArusDump arus, int[] kolomDipilih) {
        this.tabel = tabel;
        this.arus = arus;
        this.kolomDipilih = kolomDipilih.clone();
        berikutnya = tabel.bagian().iterator();
        tempat = new int[tabel.namaKolom().size()];
        Arrays.fill(tempat, -1);
        for (int i = 0; i < kolomDipilih.length; i++) {
            if (kolomDipilih[i] < tempat.length) {
                tempat[kolomDipilih[i]] = i;
            }
        }
        mulai = new int[kolomDipilih.length];
        akhir = new int[kolomDipilih.length];
    }

    @Override
    public boolean berikut() throws IOException {
        try {
            if (nomor == 0) {
                nomor = 1;
                judul();
                return true;
            }
            while (pelangkah == null || !pelangkah.berikut()) {
                if (!berikutnya.hasNext()) {
                    return false;
                }
                TabelDump.Bagian bagian = berikutnya.next();
                arus.lewati(bagian.letak() - arus.letak());
                pelangkah = new PelangkahBaris(arus, bagian);
                kolom = bagian.kolom();
            }
            nomor++;
            sel();
            return true;
        } catch (EOFException e) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG",
                    "dump berakhir di tengah tabel " + tabel.nama() + ". Ambil ulang berkasnya.",
                    nomor,
                    e);
        }
    }

    private void judul() {
        isi = 0;
        List<String> nama = tabel.namaKolom();
        for (int i = 0; i < kolomDipilih.length; i++) {
            String satu = kolomDipilih[i] < nama.size() ? nama.get(kolomDipilih[i]) : "";
            tulis(i, satu.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void sel() throws IOException {
        isi = 0;
        for (int ke = 0; ke < kolom.size(); ke++) {
            int panjang = pelangkah.panjang(ke);
            int sel = ke < tempat.length ? tempat[ke] : -1;
            if (sel < 0) {
                if (panjang > 0 && panjang != PelangkahBaris.NULL) {
                    arus.lewati(panjang);
                }
                continue;
            }
            mulai[sel] = isi;
            if (panjang > 0 && panjang != PelangkahBaris.NULL) {
                nilai(kolom.get(ke), panjang);
            }
            akhir[sel] = isi;
        }
        pelangkah.akhiri();
    }

    private void nilai(TabelDump.Kolom satu, int panjang) throws IOException {
        if (NilaiOracle.teks(satu.jenis())) {
            siapkan(panjang);
            arus.salin(data, isi, panjang);
            isi += panjang;
            if (NilaiOracle.lebar(satu.charset())) {
                isi -= panjang;
                byte[] utf8 =
                        new String(data, isi, panjang, NilaiOracle.charset(satu.charset()))
                                .getBytes(StandardCharsets.UTF_8);
                siapkan(utf8.length);
                System.arraycopy(utf8, 0, data, isi, utf8.length);
                isi += utf8.length;
            }
        } else if (satu.jenis() == NilaiOracle.NUMBER) {
            arus.salin(mentah, 0, panjang);
            siapkan(NilaiOracle.ANGKA_TEKS);
            isi = NilaiOracle.angka(mentah, 0, panjang, data, isi);
        } else if (NilaiOracle.waktu(satu.jenis())) {
            arus.salin(mentah, 0, panjang);
            siapkan(10);
            isi = NilaiOracle.hari(mentah, 0, data, isi);
        } else {
            arus.lewati(panjang);
        }
    }

    private void tulis(int sel, byte[] teks) {
        siapkan(teks.length);
        mulai[sel] = isi;
        System.arraycopy(teks, 0, data, isi, teks.length);
        isi += teks.length;
        akhir[sel] = isi;
    }

    private void siapkan(int banyak) {
        if (isi + banyak > data.length) {
            data = Arrays.copyOf(data, 2 * (isi + banyak));
        }
    }

    @Override
    public byte[] data() {
        return data;
    }

    @Override
    public int mulai(int sel) {
        return mulai[sel];
    }

    @Override
    public int akhir(int sel) {
        return akhir[sel];
    }

    @Override
    public long nomor() {
        return nomor;
    }

    @Override
    public int banyakSel() {
        return mulai.length;
    }

    @Override
    public long dibaca() {
        return arus.letak();
    }

    @Override
    public void close() throws IOException {
        arus.close();
    }
}
