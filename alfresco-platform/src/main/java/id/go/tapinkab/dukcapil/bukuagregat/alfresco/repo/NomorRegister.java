package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.surat.BagianNomor;
import id.go.tapinkab.dukcapil.bukuagregat.surat.DaftarKlasifikasi;
import id.go.tapinkab.dukcapil.bukuagregat.surat.NomorSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Urutan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Takes numbers from a register. A number lives and dies with the caller's transaction: rolled
 * back, it is the next one's. Two callers at once collide on the counter node, whose write is
 * checked against what was read, and the outermost retrying helper runs the loser again; the
 * entry's name, unique in its folder, is a second guard.
 */
public class NomorRegister {

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public NomorRegister(
            NodeService nodeService, LetakDokumen letak, Pelaku pelaku, Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.letak = letak;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /**
     * What a number is wanted for.
     *
     * @param register code of the register: {@code UMUM}
     * @param klasifikasi a code of the configured list
     * @param sifat as the number writes it; may be empty
     */
    public record Permintaan(
            String register,
            String klasifikasi,
            String sifat,
            String perihal,
            List<String> tujuan) {}

    /** A number that was taken, and its entry in the register. */
    public record Terbit(NomorSurat nomor, NodeRef entri) {}

    /**
     * Takes the next number of this year's register. Must run in a read-write transaction of the
     * retrying helper; call it late, the register is held until the commit.
     *
     * @throws DitolakException for a register or classification that the settings do not have
     */
    public Terbit terbitkan(Permintaan permintaan) {
        pastikanDikenal(permintaan);
        LocalDate tanggal = pengaturan.hariIni();
        Register register = new Register(permintaan.register(), tanggal.getYear());
        NodeRef simpul = simpul(register);
        return KerjaModul.jalankan(
                () -> {
                    Number terakhir =
                            (Number) nodeService.getProperty(simpul, ModelBa.NOMOR_TERAKHIR);
                    Urutan urutan = Urutan.sesudah(terakhir == null ? 0 : terakhir.intValue());
                    // First the counter: from here on nobody else is in this register.
                    nodeService.setProperty(simpul, ModelBa.NOMOR_TERAKHIR, urutan.nomor());
                    NomorSurat nomor =
                            NomorSurat.dari(
                                    register.kode(),
                                    new BagianNomor(
                                            urutan,
                                            permintaan.klasifikasi(),
                                            permintaan.sifat(),
                                            pengaturan.surat().unit(),
                                            tanggal),
                                    pengaturan.surat().pola());
                    return new Terbit(nomor, entri(simpul, nomor, permintaan));
                });
    }

    /** Refuses a register or classification that the settings do not have, and makes nothing. */
    public void pastikanDikenal(Permintaan permintaan) {
        if (!pengaturan.surat().mengenal(permintaan.register())) {
            throw new DitolakException("registerTidakDikenal", permintaan.register());
        }
        DaftarKlasifikasi daftar = pengaturan.surat().daftarKlasifikasi();
        if (daftar.cari(permintaan.klasifikasi()).isEmpty()) {
            throw new DitolakException("klasifikasiTidakDikenal", permintaan.klasifikasi());
        }
    }

    /** The register's node, made ahead of the first number when it lacks. */
    public NodeRef simpul(Register register) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.KODE_REGISTER, register.kode());
        sifat.put(ModelBa.TAHUN_BERJALAN, register.tahun());
        sifat.put(ModelBa.NOMOR_TERAKHIR, 0);
        return letak.pastikan(
                letak.akarWajib(LetakDokumen.REGISTER), register.nama(), ModelBa.REGISTER, sifat);
    }

    private NodeRef entri(NodeRef simpul, NomorSurat nomor, Permintaan permintaan) {
        NodeRef ribuan =
                letak.cariAtauBuat(
                        simpul, nomor.urutan().namaRibuan(), ContentModel.TYPE_FOLDER, Map.of());
        String nama = nomor.urutan().namaEntri();
        Map<QName, Serializable> sifat = new HashMap<>(sifatNomor(nomor));
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ModelBa.JENIS_ENTRI, "terbit");
        sifat.put(ModelBa.PERIHAL, permintaan.perihal());
        sifat.put(ModelBa.TUJUAN, new ArrayList<>(permintaan.tujuan()));
        sifat.put(ModelBa.UNIT_PENGOLAH, pengaturan.surat().unit());
        return nodeService
                .createNode(
                        ribuan,
                        ContentModel.ASSOC_CONTAINS,
                        LetakDokumen.jalurAnak(nama),
                        ModelBa.ENTRI_REGISTER,
                        sifat)
                .getChildRef();
    }

    /** The aspect {@code ba:bernomor} of an issued number. */
    public Map<QName, Serializable> sifatNomor(NomorSurat nomor) {
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ModelBa.NOMOR, nomor.teks());
        sifat.put(ModelBa.URUT, nomor.urutan().nomor());
        sifat.put(ModelBa.REGISTER_NOMOR, nomor.register());
        sifat.put(ModelBa.TAHUN_REGISTER, nomor.tahun());
        sifat.put(ModelBa.KLASIFIKASI, nomor.bagian().kode());
        sifat.put(ModelBa.TANGGAL_NOMOR, pengaturan.tanggal(nomor.bagian().tanggal()));
        sifat.put(ModelBa.DINOMORI_OLEH, pelaku.nama());
        return sifat;
    }
}
