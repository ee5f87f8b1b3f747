package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

/**
 * What a file's form may be before it is refused as hostile or as a mistake.
 *
 * @param maksUkuran bytes of the file as it lies
 * @param maksUkuranTerurai bytes of one part of a package once unpacked
 * @param maksRasio unpacked bytes for one packed byte
 * @param maksBaris rows of one sheet
 * @param maksKolom columns of one row
 * @param maksLembar sheets of one workbook, files in one zip
 * @param maksPanjangSel characters of one cell
 */
public record BatasBaris(
        long maksUkuran,
        long maksUkuranTerurai,
        int maksRasio,
        long maksBaris,
        int maksKolom,
        int maksLembar,
        int maksPanjangSel) {

    /** 8 GiB, 4 GiB unpacked, 1:200, 50 million rows, 2,000 columns, 200 sheets, 32,767 chars. */
    public static BatasBaris bawaan() {
        return new BatasBaris(8L << 30, 4L << 30, 200, 50_000_000, 2_000, 200, 32_767);
    }
}
