package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyiapDraf.DrafSiap;
import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.KubusJson;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Writes a draft that {@link PenyiapDraf} made: the book's DOCX and its annex, each as a version.
 */
public class PenyusunDraf {

    /** Share shows a version's comment in a line or two. */
    private static final int PANJANG_CATATAN = 900;

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final IsiNode isiNode;
    private final LetakDokumen letak;
    private final HakAkses hakAkses;
    private final PemeriksaNaskah pemeriksa;
    private final PenyelarasLampiran penyelaras;
    private final PenyiapDraf penyiap;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public PenyusunDraf(
            NodeService nodeService,
            SimpananBuku simpananBuku,
            IsiNode isiNode,
            LetakDokumen letak,
            HakAkses hakAkses,
            PemeriksaNaskah pemeriksa,
            PenyelarasLampiran penyelaras,
            PenyiapDraf penyiap,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.isiNode = isiNode;
        this.letak = letak;
        this.hakAkses = hakAkses;
        this.pemeriksa = pemeriksa;
        this.penyelaras = penyelaras;
        this.penyiap = penyiap;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /** True while nothing has changed that the draft was made from. In the caller's transaction. */
    public boolean masihBerlaku(Semester semester, DrafSiap siap) {
        return penyiap.dasar(semester).equals(siap.dasar());
    }

    /**
     * Writes a draft: the book of the semester, or a new version of it. In the caller's
     * transaction, inside {@link KerjaModul}. Everything is written before the version: what comes
     * after is in none.
     *
     * @param langkah the step that the new version counts for
     */
    public NodeRef tulis(
            DrafSiap siap,
            Semester semester,
            Collection<NodeRef> dkb,
            Langkah langkah,
            String catatan) {
        NodeRef folder = letak.folderSemester(LetakDokumen.BUKU, semester);
        NodeRef buku =
                siap.dasar()
                        .buku()
                        .orElseGet(
                                () ->
                                        buat(
                                                folder,
                                                "Buku Data Agregat " + semester.judul() + ".docx",
                                                ModelBa.BUKU,
                                                semester));
        NodeRef lampiran =
                simpananBuku
                        .sasaran(buku, ModelBa.LAMPIRAN)
                        .orElseGet(
                                () ->
                                        buat(
                                                folder,
                                                "Lampiran Buku Data Agregat "
                                                        + semester.judul()
                                                        + ".xlsx",
                                                ModelBa.LAMPIRAN_BUKU,
                                                semester));
        penyelaras.tulis(lampiran, siap.lampiran());
        simpananBuku.versi(lampiran, VersionType.MINOR, catatan);

        DrafBaru draf = siap.draf();
        String sha256 =
                isiNode.tulis(
                        buku,
                        ContentModel.PROP_CONTENT,
                        IsiNode.DOCX,
                        ke -> ke.write(draf.naskah()));
        isiNode.tulis(buku, ModelBa.SUSUNAN, IsiNode.DOCX, ke -> ke.write(draf.susunan()));
        isiNode.tulis(buku, ModelBa.KUBUS, IsiNode.JSON, ke -> KubusJson.write(siap.kubus(), ke));
        Map<QName, Serializable> sifat = angkaPokok(siap.kubus());
        sifat.putAll(
                SimpananBuku.sifatVersi(
                        sha256, langkah, Optional.of(Peran.ADMIN_DB), pelaku.nama()));
        sifat.put(ModelBa.SUMBER_DATA, "DKB " + semester.judul());
        sifat.put(ModelBa.TIDAK_TERBAWA, new ArrayList<>(draf.tidakTerbawa()));
        nodeService.addProperties(buku, sifat);
        nodeService.setAssociations(buku, ModelBa.DARI_DKB, new ArrayList<>(dkb));
        nodeService.setAssociations(buku, ModelBa.LAMPIRAN, new ArrayList<>(List.of(lampiran)));
        nodeService.addProperties(buku, pemeriksa.hasil(buku));
        simpananBuku.versi(buku, VersionType.MINOR, catatanVersi(catatan, draf));
        return buku;
    }

    /** Says in the version's comment what was kept and what is to be looked at. */
    private static String catatanVersi(String catatan, DrafBaru draf) {
        StringBuilder teks = new StringBuilder(catatan);
        tambah(teks, "versiDipertahankan", draf.dipertahankan());
        tambah(teks, "versiPeriksa", draf.periksa());
        tambah(teks, "versiTidakTerbawa", draf.tidakTerbawa());
        return teks.length() <= PANJANG_CATATAN
                ? teks.toString()
                : teks.substring(0, PANJANG_CATATAN) + "…";
    }

    private static void tambah(StringBuilder teks, String pesan, List<String> isi) {
        if (!isi.isEmpty()) {
            teks.append(". ").append(Pesan.catatan(pesan, String.join("; ", isi)));
        }
    }

    private NodeRef buat(NodeRef folder, String nama, QName jenis, Semester semester) {
        Map<QName, Serializable> sifat = new HashMap<>(CatatanDkb.sifatSemester(semester));
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ModelBa.WILAYAH, pengaturan.wilayah().kabupaten().kode().digit());
        if (ModelBa.BUKU.equals(jenis)) {
            sifat.put(ContentModel.PROP_TITLE, "Buku Data Agregat " + semester.judul());
            sifat.put(ModelBa.STATUS, StatusBuku.DISUSUN.name());
        }
        NodeRef node =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                LetakDokumen.jalurAnak(nama),
                                jenis,
                                sifat)
                        .getChildRef();
        hakAkses.tanpaPemilik(node);
        return node;
    }

    private Map<QName, Serializable> angkaPokok(Kubus kubus) {
        KodeWilayah kabupaten = pengaturan.wilayah().kabupaten().kode();
        Map<QName, Serializable> sifat = new HashMap<>();
        angka(sifat, ModelBa.PENDUDUK, PenghitungIndikator.penduduk(kubus, kabupaten));
        angka(sifat, ModelBa.LAKI_LAKI, jiwa(kubus, kabupaten, JenisKelamin.LAKI_LAKI));
        angka(sifat, ModelBa.PEREMPUAN, jiwa(kubus, kabupaten, JenisKelamin.PEREMPUAN));
        angka(
                sifat,
                ModelBa.KELUARGA,
                kubus.jumlah(kabupaten, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH));
        return sifat;
    }

    private static OptionalLong jiwa(Kubus kubus, KodeWilayah di, JenisKelamin jenisKelamin) {
        return kubus.jumlah(di, Variabel.PENDUDUK, Kategori.SEMUA, jenisKelamin);
    }

    private static void angka(Map<QName, Serializable> sifat, QName nama, OptionalLong nilai) {
        sifat.put(nama, nilai.isPresent() ? nilai.getAsLong() : null);
    }
}
