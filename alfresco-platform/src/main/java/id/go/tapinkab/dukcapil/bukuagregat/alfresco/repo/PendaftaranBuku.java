package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PembubuhNomor;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Kiriman;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.Penandatangan;
import id.go.tapinkab.dukcapil.bukuagregat.surat.KodeVerifikasi;
import id.go.tapinkab.dukcapil.bukuagregat.surat.NomorSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.SuratPengantarDocx;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Step 8b: the book gets its number, the letter that goes with it is filed, and the book is closed
 * for everybody. All or nothing, in the caller's transaction ({@code sop.md} step 8).
 */
public class PendaftaranBuku {

    private static final String LAMPIRAN = "1 (satu) buku";

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final RegisterSurat registerSurat;
    private final IsiNode isiNode;
    private final PenyelarasLampiran penyelaras;
    private final HakAkses hakAkses;
    private final NamaOrang namaOrang;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;
    private final NomorRegister nomorRegister;

    public PendaftaranBuku(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            RegisterSurat registerSurat,
            NomorRegister nomorRegister,
            IsiNode isiNode,
            PenyelarasLampiran penyelaras,
            HakAkses hakAkses,
            NamaOrang namaOrang,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.registerSurat = registerSurat;
        this.nomorRegister = nomorRegister;
        this.isiNode = isiNode;
        this.penyelaras = penyelaras;
        this.hakAkses = hakAkses;
        this.namaOrang = namaOrang;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /**
     * Registers a book that all three have initialled.
     *
     * @param register empty for the configured one; so is {@code klasifikasi}
     * @param penerima empty for the configured ones; so are {@code tembusan}
     */
    public RegisterSurat.Terbit daftarkan(
            NodeRef buku,
            Optional<String> register,
            Optional<String> klasifikasi,
            List<String> penerima,
            List<String> tembusan) {
        List<Paraf> paraf = simpananParaf.semua(buku);
        AturanSop.pastikanBerparafLengkap(paraf);
        Semester semester = simpananBuku.semester(buku);
        Penandatangan penandatangan = penandatangan(paraf);
        Pengaturan.Surat bawaan = pengaturan.surat();
        RegisterSurat.Surat surat =
                new RegisterSurat.Surat(
                        register.orElse(bawaan.register()),
                        klasifikasi.orElse(bawaan.klasifikasi()),
                        bawaan.sifat(),
                        "Penyampaian Buku Data Agregat Kependudukan " + semester.judul(),
                        LAMPIRAN,
                        penandatangan.jabatan(),
                        penerima.isEmpty() ? bawaan.penerima() : penerima,
                        tembusan.isEmpty() ? bawaan.tembusan() : tembusan);
        return KerjaModul.jalankan(
                () -> {
                    penyelaras.selaraskan(buku);
                    RegisterSurat.Terbit terbit =
                            registerSurat.terbitkan(
                                    surat, nomor -> isi(surat, nomor, semester, penandatangan));
                    bubuhi(buku, terbit);
                    return terbit;
                });
    }

    private void bubuhi(NodeRef buku, RegisterSurat.Terbit terbit) {
        NomorSurat nomor = terbit.nomor();
        String sha256 =
                isiNode.tulis(
                        buku,
                        ContentModel.PROP_CONTENT,
                        IsiNode.DOCX,
                        ke -> {
                            try (InputStream lama = isiNode.buka(buku)) {
                                new PembubuhNomor()
                                        .bubuhkan(lama, ke, nomor.teks(), nomor.bagian().tanggal());
                            }
                        });
        Map<QName, Serializable> sifat = nomorRegister.sifatNomor(nomor);
        sifat.putAll(
                SimpananBuku.sifatVersi(
                        sha256, Langkah.L8B, Optional.of(Peran.UMPEG), pelaku.nama()));
        sifat.put(ModelBa.STATUS, StatusBuku.TERDAFTAR.name());
        sifat.put(ModelBa.KODE_VERIFIKASI, KodeVerifikasi.baru());
        nodeService.addAspect(buku, ModelBa.BERNOMOR, sifat);
        nodeService.createAssociation(buku, terbit.surat(), ModelBa.SURAT);
        nodeService.createAssociation(terbit.surat(), buku, ModelBa.MENGIRIM);
        nodeService.createAssociation(terbit.entri(), buku, ModelBa.ENTRI_UNTUK);
        hakAkses.tutup(buku);
        // Last: what is written after a version is in none.
        simpananBuku.versi(buku, VersionType.MAJOR, Pesan.catatan("versiTerdaftar", nomor.teks()));
        simpananBuku.sasaran(buku, ModelBa.LAMPIRAN).ifPresent(hakAkses::tutup);
    }

    /** Kadis, or the deputy who initialled for Kadis. */
    private Penandatangan penandatangan(List<Paraf> paraf) {
        Paraf kadis =
                paraf.stream()
                        .filter(p -> p.peran() == Peran.KADIS && p.berlaku())
                        .findFirst()
                        .orElseThrow();
        boolean definitif = kadis.wakil().isEmpty();
        return new Penandatangan(
                kadis.jabatan(),
                definitif
                        ? pengaturan
                                .kantor()
                                .kepala()
                                .orElseGet(() -> namaOrang.nama(kadis.orang()))
                        : namaOrang.nama(kadis.orang()),
                definitif ? pengaturan.surat().pangkat() : "",
                definitif ? pengaturan.kantor().nip().orElse("") : "");
    }

    private IsiNode.Penulis isi(
            RegisterSurat.Surat surat,
            NomorSurat nomor,
            Semester semester,
            Penandatangan penandatangan) {
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
                        List.of(
                                new Kiriman(
                                        "Buku Data Agregat Kependudukan " + semester.judul(),
                                        LAMPIRAN,
                                        "Disampaikan dengan hormat untuk digunakan seperlunya")),
                        penandatangan,
                        surat.tembusan());
        return ke -> new SuratPengantarDocx().tulis(isi, ke);
    }
}
