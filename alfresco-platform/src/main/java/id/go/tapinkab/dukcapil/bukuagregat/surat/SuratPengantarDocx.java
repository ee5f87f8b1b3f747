package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a surat pengantar as DOCX. */
public final class SuratPengantarDocx {

    public void tulis(IsiSuratPengantar isi, OutputStream keluaran) throws IOException {
        try (XWPFDocument surat = new XWPFDocument()) {
            surat.createParagraph().createRun().setText(isi.hal());
            surat.write(keluaran);
        }
    }
}
