package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiEdisiPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.BentukPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.TemplatKantor;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The office puts its template beside its books. */
class TemplatKantorTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void theOfficesTemplateIsUsed_andOneThatCannotBeIsToldOnTheBook() {
        Perjalanan satu = Perjalanan.mulai(uji, "2098-I");
        // A book has all the styles; its text would be the letterhead.
        byte[] kop = uji.baca(() -> Perjalanan.ubah(uji.isi(satu.buku()), TemplatKantorTest::kop));
        NodeRef templat =
                uji.baca(
                        () -> {
                            NodeRef node =
                                    uji.bean("FileFolderService", FileFolderService.class)
                                            .create(
                                                    uji.folder(
                                                            "Buku Agregat", TemplatKantor.FOLDER),
                                                    TemplatKantor.NAMA,
                                                    ContentModel.TYPE_CONTENT)
                                            .getNodeRef();
                            uji.tulis(node, kop);
                            return node;
                        });
        try {
            susunUlang(satu.buku());
            assertThat(satu.teks()).startsWith("KOP KANTOR REKAAN\n");
            assertThat(uji.sifat(satu.buku(), ModelBa.TIDAK_TERBAWA)).isEqualTo(List.of());
            assertThat(uji.teks(edisiPublik(satu, "0.2"))).startsWith("KOP KANTOR REKAAN\n");

            uji.sebagai(
                    Peran.ADMIN_DB,
                    () -> {
                        uji.tulis(templat, "bukan".getBytes(StandardCharsets.UTF_8));
                        return null;
                    });
            susunUlang(satu.buku());
            assertThat(satu.teks()).startsWith("PEMERINTAH KABUPATEN TAPIN\n");
            assertThat(uji.sifat(satu.buku(), ModelBa.TIDAK_TERBAWA).toString())
                    .contains("\"Templat Buku.docx\" tidak dipakai: berkasnya bukan DOCX");
            NodeRef publik = edisiPublik(satu, "0.3");
            assertThat(uji.teks(publik)).startsWith("PEMERINTAH KABUPATEN TAPIN\n");
            assertThat((String) uji.sifat(publik, ContentModel.PROP_DESCRIPTION))
                    .contains("\"Templat Buku.docx\" tidak dipakai: berkasnya bukan DOCX");
        } finally {
            uji.baca(
                    () -> {
                        uji.nodeService().deleteNode(templat);
                        return null;
                    });
        }
    }

    private NodeRef edisiPublik(Perjalanan satu, String versi) {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    layanan.executeAction(layanan.createAction(AksiEdisiPublik.NAMA), satu.buku());
                    return null;
                });
        uji.tenang();
        SimpananPublik simpanan = uji.bean("bukuAgregat.simpananPublik", SimpananPublik.class);
        uji.tunggu(
                uji.baca(() -> simpanan.cari(satu.buku(), versi)).orElseThrow(),
                ModelBa.STATUS_PDF,
                "jadi");
        return uji.baca(() -> simpanan.cari(satu.buku(), versi, BentukPublik.DOCX)).orElseThrow();
    }

    /** Leaves one paragraph. */
    private static void kop(XWPFDocument docx) {
        while (docx.getBodyElements().size() > 1) {
            docx.removeBodyElement(docx.getBodyElements().size() - 1);
        }
        docx.getParagraphs().get(0).getRuns().get(0).setText("KOP KANTOR REKAAN", 0);
    }

    private void susunUlang(NodeRef node) {
        uji.susunUlang(Peran.ADMIN_DB, node, Map.of());
    }
}
