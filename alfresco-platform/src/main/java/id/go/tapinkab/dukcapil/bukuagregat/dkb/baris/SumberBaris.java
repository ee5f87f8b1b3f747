package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.IOException;

/** Rows of byte cells, one after the other, whatever format they come from. */
public interface SumberBaris extends SelByte, Closeable {

    /**
     * Goes to the next row; false at the end.
     *
     * @throws TakTerbaca when a limit is met or the file cannot be read on
     */
    boolean berikut() throws IOException;

    /** The row's number in the file, from 1. */
    long nomor();

    /** How many cells a row has. */
    int banyakSel();

    /** Bytes taken from the file so far, from any thread; negative when not known. */
    default long dibaca() {
        return -1;
    }
}
