package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.AgendaRegister;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.surat.AgendaSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /dukcapil/agenda?register=UMUM&tahun=2024&dari=2024-01-01&sampai=2024-06-30}: the buku
 * agenda of a register. Without parameters: the configured register, this year, the whole of it.
 */
public class AgendaGet extends SkripJson {

    private final AgendaRegister agendaRegister;
    private final Pengaturan pengaturan;

    public AgendaGet(AgendaRegister agendaRegister, Pengaturan pengaturan) {
        this.agendaRegister = agendaRegister;
        this.pengaturan = pengaturan;
    }

    @Override
    void jawab(WebScriptRequest req, JsonGenerator json) throws IOException {
        int tahun = nilai(req, "tahun", Integer::valueOf, pengaturan.hariIni().getYear());
        Register register =
                nilai(
                        req,
                        "register",
                        kode -> new Register(kode, tahun),
                        new Register(pengaturan.surat().register(), tahun));
        LocalDate dari = nilai(req, "dari", LocalDate::parse, LocalDate.of(tahun, 1, 1));
        LocalDate sampai = nilai(req, "sampai", LocalDate::parse, LocalDate.of(tahun, 12, 31));
        AgendaSurat agenda =
                agendaRegister
                        .agenda(register)
                        .orElseThrow(() -> salah(404, "registerTidakAda", register.nama()));
        json.writeStringField("register", register.kode());
        json.writeNumberField("year", tahun);
        json.writeStringField("from", dari.toString());
        json.writeStringField("until", sampai.toString());
        json.writeArrayFieldStart("entries");
        for (AgendaSurat.Baris satu : agenda.pada(dari, sampai).baris()) {
            json.writeStartObject();
            json.writeStringField("entry", satu.urutan().namaEntri());
            json.writeStringField("number", satu.nomor());
            json.writeStringField("date", satu.tanggalSurat().toString());
            json.writeStringField(
                    "sent", satu.tanggalKirim().map(LocalDate::toString).orElse(null));
            json.writeStringField("to", satu.tujuan());
            json.writeStringField("subject", satu.perihal());
            json.writeStringField("classification", satu.klasifikasi());
            json.writeStringField("unit", satu.pengolah());
            json.writeStringField("note", satu.keterangan());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> T nilai(
            WebScriptRequest req, String nama, Function<String, T> baca, T bawaan) {
        String teks = req.getParameter(nama);
        if (teks == null || teks.isEmpty()) {
            return bawaan;
        }
        try {
            return baca.apply(teks);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw salah(400, "parameterTidakSah", nama, teks);
        }
    }
}
