package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the report of {@code periksa --json}. */
final class LaporanJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final HasilBaca hasil;
    private final Ringkasan ringkasan;

    LaporanJson(HasilBaca hasil, PengaturanIndikator pengaturan) {
        this.hasil = hasil;
        this.ringkasan = new Ringkasan(hasil, pengaturan);
    }

    /** Writes UTF-8 and a line end, and leaves the stream open. */
    void tulis(OutputStream ke) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ke)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            berkas(json);
            json.writeStringField("layout", hasil.layout());
            Kubus kubus = hasil.kubus();
            Tingkat terendah = kubus.kosong() ? null : kubus.tingkatTerendah();
            json.writeStringField("level", terendah == null ? null : terendah.kunci());
            json.writeStringField(
                    "semester", hasil.semester().map(Semester::toString).orElse(null));
            json.writeStringField(
                    "semesterFrom",
                    hasil.asal() == AsalSemester.TIDAK_DIKETAHUI
                            ? null
                            : hasil.asal().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("rows", hasil.baris());
            json.writeNumberField("regions", terendah == null ? 0 : kubus.wilayah(terendah).size());
            bagian(json, ringkasan.seluruhnya());
            json.writeObjectFieldStart("byRegion");
            for (KodeWilayah satu : Ringkasan.wilayah(kubus)) {
                json.writeObjectFieldStart(kunci(satu));
                json.writeStringField("name", hasil.namaWilayah().get(satu));
                bagian(json, ringkasan.wilayah(satu));
                json.writeEndObject();
            }
            json.writeEndObject();
            temuan(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The code; for a region that the files only name, its name under its parent's. */
    private String kunci(KodeWilayah kode) {
        if (!hasil.tanpaKode().contains(kode)) {
            return kode.digit();
        }
        String nama = hasil.namaWilayah().get(kode);
        Optional<String> induk = kode.induk().map(hasil.namaWilayah()::get);
        return induk.map(i -> i + " / " + nama).orElse(nama);
    }

    private void berkas(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (BerkasTerbaca satu : hasil.berkas()) {
            json.writeStartObject();
            json.writeStringField("name", satu.nama());
            json.writeStringField("sha256", satu.sha256());
            json.writeStringField("layout", satu.layout());
            json.writeArrayFieldStart("sheets");
            for (String lembar : satu.lembar()) {
                json.writeString(lembar);
            }
            json.writeEndArray();
            json.writeNumberField("rows", satu.baris());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void bagian(JsonGenerator json, Ringkasan.Bagian bagian) throws IOException {
        bilangan(json, "population", bagian.penduduk());
        bilangan(json, "male", bagian.penduduk(JenisKelamin.LAKI_LAKI));
        bilangan(json, "female", bagian.penduduk(JenisKelamin.PEREMPUAN));
        bilangan(json, "households", bagian.semua(Variabel.KK, JenisKelamin.JUMLAH));
        json.writeObjectFieldStart("ageGroups");
        if (bagian.kubus().variabel().contains(Variabel.UMUR)) {
            for (String kelompok : Umur.KELOMPOK) {
                json.writeObjectFieldStart(kelompok);
                umur(json, "male", bagian, kelompok, JenisKelamin.LAKI_LAKI);
                umur(json, "female", bagian, kelompok, JenisKelamin.PEREMPUAN);
                umur(json, "total", bagian, kelompok, JenisKelamin.JUMLAH);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("families");
        for (Variabel variabel : Variabel.values()) {
            if (variabel == Variabel.PENDUDUK
                    || variabel == Variabel.UMUR
                    || !bagian.kubus().variabel().contains(variabel)) {
                continue;
            }
            json.writeObjectFieldStart(variabel.kunci());
            for (String kategori : bagian.kubus().kategori(variabel)) {
                bilangan(json, kategori, bagian.nilai(variabel, kategori, JenisKelamin.JUMLAH));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("indicators");
        for (Map.Entry<String, Indikator> satu : bagian.indikator().entrySet()) {
            json.writeNumberField(satu.getKey(), satu.getValue().nilai());
        }
        json.writeEndObject();
    }

    private static void umur(
            JsonGenerator json,
            String nama,
            Ringkasan.Bagian bagian,
            String kelompok,
            JenisKelamin jk)
            throws IOException {
        bilangan(json, nama, bagian.nilai(Variabel.UMUR, kelompok, jk));
    }

    private static void bilangan(JsonGenerator json, String nama, OptionalLong nilai)
            throws IOException {
        if (nilai.isPresent()) {
            json.writeNumberField(nama, nilai.getAsLong());
        } else {
            json.writeNullField(nama);
        }
    }

    private void temuan(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Temuan satu : hasil.temuan()) {
            json.writeStartObject();
            json.writeStringField("severity", satu.keparahan().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", satu.kode());
            json.writeNumberField("count", satu.banyak());
            json.writeObjectFieldStart("place");
            json.writeStringField("file", satu.tempat().berkas());
            json.writeStringField("sheet", satu.tempat().lembar());
            if (satu.tempat().baris() == null) {
                json.writeNullField("row");
            } else {
                json.writeNumberField("row", satu.tempat().baris());
            }
            json.writeStringField("column", satu.tempat().kolom());
            json.writeEndObject();
            json.writeStringField("message", satu.pesan());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
