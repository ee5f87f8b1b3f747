package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Nilai;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.io.IOException;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /dukcapil/semester/{semester}?tingkat=kecamatan}: the tables and indicators of one
 * semester, from the counts that its book was composed from. Numbers are plain JSON numbers; what
 * there is no number for is null.
 */
public class TabelGet extends SkripJson {

    private final SimpananBuku simpananBuku;
    private final Pengaturan pengaturan;

    public TabelGet(SimpananBuku simpananBuku, Pengaturan pengaturan) {
        this.simpananBuku = simpananBuku;
        this.pengaturan = pengaturan;
    }

    @Override
    void jawab(WebScriptRequest req, JsonGenerator json) throws IOException {
        String kode = req.getServiceMatch().getTemplateVars().get("semester");
        Semester semester =
                Semester.parse(kode).orElseThrow(() -> salah(400, "semesterTidakSah", kode));
        NodeRef buku =
                simpananBuku
                        .cari(semester)
                        .orElseThrow(() -> salah(404, "semesterTidakAda", semester.judul()));
        Kubus kubus = simpananBuku.kubus(buku);
        PengaturanIndikator indikator = pengaturan.buku().indikator();
        json.writeStringField("semester", semester.toString());
        json.writeStringField("title", semester.judul());
        json.writeStringField("status", simpananBuku.status(buku).name());
        json.writeStringField("level", tingkat(req).kunci());
        json.writeArrayFieldStart("tables");
        for (Tabel satu :
                new PenyusunTabel(
                                kubus,
                                pengaturan.wilayah(),
                                "DKB " + semester.judul() + ", diolah",
                                indikator)
                        .semua(tingkat(req))) {
            tabel(satu, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("indicators");
        for (Indikator satu :
                new PenghitungIndikator(indikator)
                        .hitung(kubus, pengaturan.wilayah().kabupaten().kode())
                        .values()) {
            indikator(satu, json);
        }
        json.writeEndArray();
    }

    private static Tingkat tingkat(WebScriptRequest req) {
        String teks = req.getParameter("tingkat");
        if (teks == null || teks.isEmpty()) {
            return Tingkat.KECAMATAN;
        }
        for (Tingkat satu : Tingkat.values()) {
            if (satu.kunci().equals(teks.toLowerCase(Locale.ROOT))) {
                return satu;
            }
        }
        throw salah(400, "tingkatTidakSah", teks);
    }

    private static void tabel(Tabel tabel, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", tabel.kunci());
        json.writeStringField("title", tabel.judul());
        json.writeStringField("rowTitle", tabel.judulBaris());
        json.writeStringField("source", tabel.sumber());
        json.writeArrayFieldStart("columns");
        for (Kolom satu : tabel.kolom()) {
            json.writeStartObject();
            json.writeStringField("key", satu.kunci());
            json.writeStringField("group", satu.kelompok());
            json.writeStringField("title", satu.judul());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Baris satu : tabel.baris()) {
            baris(satu, json);
        }
        json.writeEndArray();
        if (tabel.total().isPresent()) {
            json.writeFieldName("total");
            baris(tabel.total().get(), json);
        }
        json.writeEndObject();
    }

    private static void baris(Baris baris, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", baris.peran().name().toLowerCase(Locale.ROOT));
        json.writeStringField("region", baris.wilayah().map(w -> w.digit()).orElse(null));
        json.writeStringField("title", baris.judul());
        json.writeArrayFieldStart("values");
        for (Nilai satu : baris.nilai()) {
            if (satu.ada().isPresent()) {
                json.writeNumber(satu.ada().get());
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indikator(Indikator indikator, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", indikator.kunci());
        json.writeStringField("name", indikator.nama());
        json.writeStringField("formula", indikator.rumus());
        json.writeNumberField("value", indikator.nilai());
        json.writeStringField("unit", indikator.satuan());
        json.writeStringField("source", indikator.sumber());
        json.writeArrayFieldStart("inputs");
        for (Indikator.Masukan satu : indikator.masukan()) {
            json.writeStartObject();
            json.writeStringField("name", satu.nama());
            json.writeNumberField("value", satu.nilai());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
