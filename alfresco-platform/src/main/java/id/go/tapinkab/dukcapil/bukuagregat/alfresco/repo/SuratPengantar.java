package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Kiriman;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Penandatangan;
import id.go.tapinkab.dukcapil.bukuagregat.surat.NomorSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.SuratPengantarDocx;
import java.util.List;
import java.util.Optional;

/** An outgoing surat pengantar that goes with something else than the book. */
public class SuratPengantar {

    private static final String JABATAN = "Kepala Dinas";

    private final RegisterSurat registerSurat;
    private final Pengaturan pengaturan;

    public SuratPengantar(RegisterSurat registerSurat, Pengaturan pengaturan) {
        this.registerSurat = registerSurat;
        this.pengaturan = pengaturan;
    }

    /**
     * What the letter says; empty parts are the configured ones.
     *
     * @param kiriman what is sent, at least one line
     */
    public record Permintaan(
            Optional<String> register,
            Optional<String> klasifikasi,
            String perihal,
            List<String> penerima,
            List<String> tembusan,
            List<Kiriman> kiriman) {}

    /** Numbers and files the letter, all or nothing, in the caller's transaction. */
    public RegisterSurat.Terbit terbitkan(Permintaan permintaan) {
        Pengaturan.Surat bawaan = pengaturan.surat();
        RegisterSurat.Surat surat =
                new RegisterSurat.Surat(
                        permintaan.register().orElse(bawaan.register()),
                        permintaan.klasifikasi().orElse(bawaan.klasifikasi()),
                        bawaan.sifat(),
                        permintaan.perihal(),
                        permintaan.kiriman().get(0).banyaknya(),
                        JABATAN,
                        permintaan.penerima().isEmpty() ? bawaan.penerima() : permintaan.penerima(),
                        permintaan.tembusan());
        return registerSurat.terbitkan(surat, nomor -> isi(surat, permintaan.kiriman(), nomor));
    }

    private IsiNode.Penulis isi(
            RegisterSurat.Surat surat, List<Kiriman> kiriman, NomorSurat nomor) {
        IsiSuratPengantar isi =
                new IsiSuratPengantar(
                        pengaturan.surat().kop(),
                        Optional.of(nomor.teks()),
                        pengaturan.kantor().kota(),
                        nomor.bagian().tanggal(),
                        surat.sifat(),
                        surat.isiLampiran(),
                        surat.perihal(),
                        surat.penerima(),
                        kiriman,
                        new Penandatangan(
                                JABATAN,
                                pengaturan.kantor().kepala().orElse(""),
                                pengaturan.surat().pangkat(),
                                pengaturan.kantor().nip().orElse("")),
                        surat.tembusan());
        return ke -> new SuratPengantarDocx().tulis(isi, ke);
    }
}
