package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to unpack to more than the limit, whatever its directory claims. */
final class ArusTerbatas extends FilterInputStream {

    private final long batas;
    private long dibaca;

    ArusTerbatas(InputStream in, BatasBaris batas) {
        super(in);
        this.batas = batas.maksUkuranTerurai();
    }

    @Override
    public int read() throws IOException {
        int satu = super.read();
        hitung(satu < 0 ? 0 : 1);
        return satu;
    }

    @Override
    public int read(byte[] ke, int dari, int panjang) throws IOException {
        int banyak = super.read(ke, dari, panjang);
        hitung(Math.max(banyak, 0));
        return banyak;
    }

    private void hitung(int banyak) throws TakTerbaca {
        dibaca += banyak;
        if (dibaca > batas) {
            throw TakTerbaca.melebihi("ukuran terurai", batas, 0);
        }
    }
}
