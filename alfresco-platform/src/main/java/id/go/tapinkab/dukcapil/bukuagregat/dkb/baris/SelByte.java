package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

/** The chosen cells of a row as slices of bytes, good until the next row. */
public interface SelByte {

    byte[] data();

    int mulai(int sel);

    int akhir(int sel);
}
