package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.junit.jupiter.api.Test;

/**
 * What an old workbook's stream of records says of a sheet, and what within it is something else.
 */
class RekamanXlsTest {

    private static BOFRecord awal(int jenis) {
        BOFRecord hasil = new BOFRecord();
        hasil.setType(jenis);
        return hasil;
    }

    private static NumberRecord angka(int baris, int kolom, double nilai) {
        NumberRecord hasil = new NumberRecord();
        hasil.setRow(baris);
        hasil.setColumn((short) kolom);
        hasil.setValue(nilai);
        return hasil;
    }

    private static BoundSheetRecord lembar(String nama, int letak) {
        BoundSheetRecord hasil = new BoundSheetRecord(nama);
        hasil.setPositionOfBof(letak);
        return hasil;
    }

    private static RekamanXls baca(int lembar, BatasBaris batas, Record... rekaman) {
        RekamanXls hasil = new RekamanXls(lembar, batas);
        List.of(rekaman).forEach(hasil::processRecord);
        return hasil;
    }

    /** Two sheets; the first one has a chart in it and stands last in Excel's row of tabs. */
    private static RekamanXls contoh(int lembar, BatasBaris batas) {
        return baca(
                lembar,
                batas,
                awal(BOFRecord.TYPE_WORKBOOK),
                lembar("Grafik", 300),
                lembar("Kedua", 200),
                lembar("Pertama", 100),
                EOFRecord.instance,
                awal(BOFRecord.TYPE_WORKSHEET),
                angka(0, 0, 11),
                awal(BOFRecord.TYPE_CHART),
                angka(0, 0, 99),
                angka(7, 3, 99),
                EOFRecord.instance,
                angka(1, 0, 12),
                EOFRecord.instance,
                awal(BOFRecord.TYPE_WORKSHEET),
                angka(0, 0, 21),
                EOFRecord.instance,
                awal(BOFRecord.TYPE_CHART),
                angka(0, 0, 99),
                EOFRecord.instance);
    }

    @Test
    void theNumbersThatAChartDraws_areNoCells() {
        assertThat(contoh(0, BatasBaris.bawaan()).baris())
                .extracting(b -> b.teks(0))
                .containsExactly("11", "12");
    }

    @Test
    void namesBelongToTheSheetsAsTheyLie() {
        assertThat(contoh(-1, BatasBaris.bawaan()).nama())
                .containsExactly("Pertama", "Kedua", "Grafik");
        assertThat(contoh(1, BatasBaris.bawaan()).baris())
                .extracting(b -> b.teks(0))
                .containsExactly("21");
    }

    @Test
    void limits_areHeld() {
        assertThatThrownBy(() -> contoh(0, BatasBaris.bawaan().dengan(Batas.BARIS, 1)).periksa())
                .isInstanceOf(TakTerbaca.class)
                .hasMessageContaining("bukuagregat.batas.baris");
        BatasBaris sempit = BatasBaris.bawaan().dengan(Batas.KOLOM, 2);
        RekamanXls lebar =
                baca(0, sempit, awal(BOFRecord.TYPE_WORKSHEET), angka(0, 2, 1), EOFRecord.instance);
        assertThatThrownBy(lebar::periksa)
                .isInstanceOf(TakTerbaca.class)
                .hasMessageContaining("bukuagregat.batas.kolom");
    }
}
