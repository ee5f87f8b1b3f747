package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of one table of an Oracle export as texts in bytes, the columns' names first: numbers in
 * plain digits, days as {@code 1990-12-31}; what is neither text nor number nor time is blank.
 */
final class BarisDump extends IrisanBaris {

    private final TabelDump tabel;
    private final ArusDump arus;
    private final Iterator<TabelDump.Bagian> berikutnya;
    private final int[] tempat;
    private final int[] kolomDipilih;
    private final byte[] mentah = new byte[NilaiOracle.ANGKA_BITA];
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
        super(kolomDipilih.length, 8192);
        this.tabel = tabel;
        this.arus = arus;
        this.kolomDipilih = kolomDipilih.clone();
        berikutnya = tabel.bagian().iterator();
        tempat = tempat(kolomDipilih, tabel.namaKolom().size());
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
            siapkan(isi, panjang);
            arus.salin(data, isi, panjang);
            isi += panjang;
            if (NilaiOracle.lebar(satu.charset())) {
                isi -= panjang;
                byte[] utf8 =
                        new String(data, isi, panjang, NilaiOracle.charset(satu.charset()))
                                .getBytes(StandardCharsets.UTF_8);
                siapkan(isi, utf8.length);
                System.arraycopy(utf8, 0, data, isi, utf8.length);
                isi += utf8.length;
            }
        } else if (satu.jenis() == NilaiOracle.NUMBER) {
            arus.salin(mentah, 0, panjang);
            siapkan(isi, NilaiOracle.ANGKA_TEKS);
            isi = NilaiOracle.angka(mentah, 0, panjang, data, isi);
        } else if (NilaiOracle.waktu(satu.jenis())) {
            arus.salin(mentah, 0, panjang);
            siapkan(isi, 10);
            isi = NilaiOracle.hari(mentah, 0, data, isi);
        } else {
            arus.lewati(panjang);
        }
    }

    private void tulis(int sel, byte[] teks) {
        siapkan(isi, teks.length);
        mulai[sel] = isi;
        System.arraycopy(teks, 0, data, isi, teks.length);
        isi += teks.length;
        akhir[sel] = isi;
    }

    @Override
    public long nomor() {
        return nomor;
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
