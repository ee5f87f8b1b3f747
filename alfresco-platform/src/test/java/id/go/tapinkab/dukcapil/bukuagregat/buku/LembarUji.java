package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks into an annex. */
final class LembarUji {

    private LembarUji() {}

    /** Computes every formula and holds it against its cached value; tells how many there are. */
    static int rumusTerhitung(XSSFWorkbook berkas) {
        int rumus = 0;
        XSSFFormulaEvaluator penghitung = berkas.getCreationHelper().createFormulaEvaluator();
        for (Sheet lembar : berkas) {
            for (Row baris : lembar) {
                for (Cell sel : baris) {
                    if (sel.getCellType() != CellType.FORMULA) {
                        continue;
                    }
                    if (sel.getCachedFormulaResultType() == CellType.STRING) {
                        assertThat(penghitung.evaluate(sel).getStringValue())
                                .isEqualTo(sel.getStringCellValue());
                    } else {
                        double tersimpan = sel.getNumericCellValue();
                        assertThat(penghitung.evaluate(sel).getNumberValue())
                                .as("%s %s %s", lembar.getSheetName(), sel.getAddress(), sel)
                                .isEqualTo(tersimpan);
                        rumus++;
                    }
                }
            }
        }
        return rumus;
    }
}
