package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** Gathers the rows of one sheet from the records of an old workbook. */
final class RekamanXls implements HSSFListener {

    private final int lembar;
    private final BatasBaris batas;
    private final List<BoundSheetRecord> daftar = new ArrayList<>();
    private final TreeMap<Integer, String[]> isi = new TreeMap<>();
    private final TreeMap<Integer, BitSet> angka = new TreeMap<>();
    private SSTRecord bersama;
    private int lembarKini = -1;
    private int dalam;
    private FormulaRecord menunggu;
    private int terlebar;

    RekamanXls(int lembar, BatasBaris batas) {
        this.lembar = lembar;
        this.batas = batas;
    }

    @Override
    public void processRecord(Record rekaman) {
        if (rekaman instanceof BoundSheetRecord satu) {
            daftar.add(satu);
        } else if (rekaman instanceof SSTRecord satu) {
            bersama = satu;
        } else if (rekaman instanceof BOFRecord satu) {
            lembarKini += dalam == 0 && satu.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
            dalam++;
        } else if (rekaman instanceof EOFRecord) {
            dalam--;
        } else if (lembar >= 0 && lembarKini == lembar && dalam == 1) {
            // A chart within a sheet is a stream in its own, with the numbers that it draws.
            sel(rekaman);
        }
    }

    private void sel(Record rekaman) {
        if (rekaman instanceof NumberRecord satu) {
            bilangan(satu.getRow(), satu.getColumn(), satu.getValue());
        } else if (rekaman instanceof RKRecord satu) {
            bilangan(satu.getRow(), satu.getColumn(), satu.getRKNumber());
        } else if (rekaman instanceof LabelSSTRecord satu && bersama != null) {
            teks(satu.getRow(), satu.getColumn(), bersama.getString(satu.getSSTIndex()).toString());
        } else if (rekaman instanceof LabelRecord satu) {
            teks(satu.getRow(), satu.getColumn(), satu.getValue());
        } else if (rekaman instanceof BoolErrRecord satu && satu.isError()) {
            teks(satu.getRow(), satu.getColumn(), "#GALAT!");
        } else if (rekaman instanceof FormulaRecord satu) {
            rumus(satu);
        } else if (rekaman instanceof StringRecord satu && menunggu != null) {
            teks(menunggu.getRow(), menunggu.getColumn(), satu.getString());
            menunggu = null;
        }
    }

    private void rumus(FormulaRecord satu) {
        CellType jenis = satu.getCachedResultTypeEnum();
        if (jenis == CellType.NUMERIC) {
            bilangan(satu.getRow(), satu.getColumn(), satu.getValue());
        } else if (jenis == CellType.STRING) {
            menunggu = satu;
        } else {
            teks(satu.getRow(), satu.getColumn(), "#GALAT!");
        }
    }

    private void bilangan(int baris, int kolom, double nilai) {
        String tampil = Baris.tampil(nilai);
        if (tampil == null) {
            teks(baris, kolom, "#GALAT!");
            return;
        }
        teks(baris, kolom, tampil);
        angka.computeIfAbsent(baris, b -> new BitSet()).set(kolom);
    }

    private void teks(int baris, int kolom, String teks) {
        terlebar = Math.max(terlebar, kolom + 1);
        String[] sel = isi.getOrDefault(baris, new String[0]);
        if (kolom >= sel.length) {
            sel = Arrays.copyOf(sel, Math.max(kolom + 1, sel.length * 2));
        }
        sel[kolom] = Baris.rapikan(teks);
        isi.put(baris, sel);
    }

    /**
     * @throws TakTerbaca when the sheet is beyond a limit
     */
    void periksa() throws TakTerbaca {
        batas.periksa(Batas.KOLOM, terlebar, 0);
        batas.periksa(Batas.BARIS, isi.size(), 0);
    }

    List<String> nama() {
        // Sheets are numbered as they lie in the file, not as Excel shows them.
        return Arrays.stream(BoundSheetRecord.orderByBofPosition(daftar))
                .map(BoundSheetRecord::getSheetname)
                .toList();
    }

    List<Baris> baris() {
        List<Baris> hasil = new ArrayList<>();
        isi.forEach(
                (nomor, sel) ->
                        hasil.add(
                                new Baris(
                                        nomor + 1L,
                                        sel,
                                        sel.length,
                                        angka.getOrDefault(nomor, new BitSet()))));
        return hasil;
    }
}
