package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DaftarSemester;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DaftarSemester.Isi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.TenggatSemester;
import java.io.IOException;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /dukcapil/semester}: the semesters there are, newest first, each with its book's
 * status, its due date and the files that the user may see.
 */
public class SemesterGet extends SkripJson {

    private static final Map<String, QName> ANGKA =
            Map.of(
                    "population", ModelBa.PENDUDUK,
                    "male", ModelBa.LAKI_LAKI,
                    "female", ModelBa.PEREMPUAN,
                    "households", ModelBa.KELUARGA);

    private final DaftarSemester daftar;
    private final SimpananParaf simpananParaf;
    private final NodeService nodeService;
    private final Pengaturan pengaturan;

    public SemesterGet(
            DaftarSemester daftar,
            SimpananParaf simpananParaf,
            NodeService nodeService,
            Pengaturan pengaturan) {
        this.daftar = daftar;
        this.simpananParaf = simpananParaf;
        this.nodeService = nodeService;
        this.pengaturan = pengaturan;
    }

    @Override
    void jawab(WebScriptRequest req, JsonGenerator json) throws IOException {
        json.writeStringField("warning", TenggatSemester.PERINGATAN);
        json.writeArrayFieldStart("semesters");
        for (Map.Entry<Semester, Isi> satu : daftar.semua().entrySet()) {
            json.writeStartObject();
            semester(satu.getKey(), json);
            if (satu.getValue().buku().isPresent()) {
                buku(satu.getValue().buku().get(), json);
            }
            json.writeArrayFieldStart("files");
            for (NodeRef dkb : satu.getValue().dkb()) {
                berkas(dkb, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void semester(Semester semester, JsonGenerator json) throws IOException {
        TenggatSemester tenggat = pengaturan.tenggat();
        json.writeStringField("semester", semester.toString());
        json.writeStringField("title", semester.judul());
        json.writeStringField("cutOff", semester.tanggalBatas().toString());
        json.writeStringField("due", tenggat.jatuhTempo(semester).toString());
        json.writeNumberField("daysLeft", tenggat.sisaHari(semester, pengaturan.hariIni()));
    }

    private void buku(NodeRef buku, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("book");
        json.writeStringField("nodeRef", buku.toString());
        teks(json, "name", buku, ContentModel.PROP_NAME);
        teks(json, "version", buku, ContentModel.PROP_VERSION_LABEL);
        StatusBuku status =
                StatusBuku.valueOf((String) nodeService.getProperty(buku, ModelBa.STATUS));
        json.writeStringField("status", status.name());
        json.writeStringField("statusLabel", status.label());
        json.writeStringField("step", status.langkah().map(Langkah::kode).orElse(null));
        teks(json, "number", buku, ModelBa.NOMOR);
        for (Map.Entry<String, QName> satu : ANGKA.entrySet()) {
            if (nodeService.getProperty(buku, satu.getValue()) instanceof Number angka) {
                json.writeNumberField(satu.getKey(), angka.longValue());
            }
        }
        json.writeArrayFieldStart("initials");
        for (Paraf satu : simpananParaf.semua(buku)) {
            json.writeStartObject();
            json.writeStringField("role", satu.peran().name());
            json.writeStringField("user", satu.orang());
            json.writeStringField("time", satu.waktu().toString());
            json.writeStringField("version", satu.versi());
            json.writeStringField("sha256", satu.sha256());
            json.writeBooleanField("valid", satu.berlaku());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void berkas(NodeRef dkb, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("nodeRef", dkb.toString());
        teks(json, "name", dkb, ContentModel.PROP_NAME);
        teks(json, "status", dkb, ModelBa.STATUS_DKB);
        teks(json, "message", dkb, ModelBa.PESAN_STATUS);
        json.writeEndObject();
    }

    private void teks(JsonGenerator json, String kunci, NodeRef node, QName sifat)
            throws IOException {
        Object nilai = nodeService.getProperty(node, sifat);
        json.writeStringField(kunci, nilai == null ? null : nilai.toString());
    }
}
