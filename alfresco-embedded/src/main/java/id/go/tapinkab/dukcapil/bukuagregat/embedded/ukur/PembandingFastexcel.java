package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The peer for workbooks: dhatim fastexcel-reader reads every row and the text of every cell. It
 * counts nothing but rows and characters.
 */
final class PembandingFastexcel {

    private PembandingFastexcel() {}

    public static void main(String[] argumen) throws IOException {
        long baris = 0;
        long huruf = 0;
        try (ReadableWorkbook buku = new ReadableWorkbook(new File(argumen[0]));
                var semua = buku.getFirstSheet().openStream()) {
            for (Iterator<Row> satu = semua.iterator(); satu.hasNext(); ) {
                for (Cell sel : satu.next()) {
                    huruf += sel == null ? 0 : sel.getText().length();
                }
                baris++;
            }
        }
        System.out.println(baris + ";" + huruf);
    }
}
