package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik.Terdahulu;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.TemplatKantor;
import id.go.tapinkab.dukcapil.bukuagregat.buku.TemplatBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.KubusJson;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.TandaPdf;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * What a public edition is made from: a version's counts, and the editions that are out already.
 */
public class BahanPublik {

    private final NaskahVersi naskahVersi;
    private final SimpananBuku simpananBuku;
    private final SimpananPublik simpananPublik;
    private final IsiNode isiNode;
    private final TemplatKantor templatKantor;
    private final Pengaturan pengaturan;

    public BahanPublik(
            NaskahVersi naskahVersi,
            SimpananBuku simpananBuku,
            SimpananPublik simpananPublik,
            IsiNode isiNode,
            TemplatKantor templatKantor,
            Pengaturan pengaturan) {
        this.naskahVersi = naskahVersi;
        this.simpananBuku = simpananBuku;
        this.simpananPublik = simpananPublik;
        this.isiNode = isiNode;
        this.templatKantor = templatKantor;
        this.pengaturan = pengaturan;
    }

    /**
     * All of it.
     *
     * @param nomor the number's properties; empty unless it is the registered version
     * @param pembanding the semester before as its public edition shows it; empty when none is out
     * @param catatan what the office has to know of this edition, may be empty
     */
    record Bahan(
            Kubus kubus,
            Semester semester,
            String judul,
            String kantor,
            String versi,
            Instant waktu,
            Optional<TandaPdf.Registrasi> registrasi,
            Optional<LocalDate> tanggalNomor,
            Map<QName, Serializable> nomor,
            List<Terdahulu> terdahulu,
            Optional<Pembanding> pembanding,
            TemplatBuku templat,
            String catatan) {

        List<Terbitan> terbitan() {
            return terdahulu.stream().map(Terdahulu::terbitan).toList();
        }

        Set<NodeRef> nodeTerdahulu() {
            return terdahulu.stream().map(Terdahulu::node).collect(Collectors.toSet());
        }

        TandaPdf tanda(String sidikDocx) {
            return new TandaPdf(
                    judul + " (Edisi Publik)", kantor, versi, sidikDocx, waktu, registrasi);
        }
    }

    /** Reads it, in the caller's transaction. */
    Bahan baca(NodeRef buku, String label) throws IOException {
        NaskahVersi.Beku beku = naskahVersi.beku(buku, label);
        Semester semester = simpananBuku.semester(buku);
        List<Terdahulu> terdahulu = simpananPublik.terdahulu(buku);
        TemplatKantor.Hasil templat = templatKantor.baca();
        boolean terdaftar = beku.registrasi().isPresent();
        return new Bahan(
                kubus(beku.node()),
                semester,
                String.valueOf(beku.sifat().get(ContentModel.PROP_TITLE)),
                pengaturan.kantor().nama(),
                label,
                beku.waktu(),
                beku.registrasi(),
                Optional.ofNullable((Date) beku.sifat().get(ModelBa.TANGGAL_NOMOR))
                        .map(pengaturan::hari),
                terdaftar ? beku.sifat() : Map.of(),
                terdahulu,
                terdahulu.stream()
                        .filter(t -> t.semester().equals(semester.sebelumnya()))
                        .findFirst()
                        .map(
                                t ->
                                        Pembanding.antara(
                                                        t.terbitan().kubus(),
                                                        t.semester(),
                                                        semester)
                                                .tersamar(t.terbitan().samaran())),
                templat.templat(),
                (catatan(beku.sifat()) + " " + templat.kekurangan().orElse("")).strip());
    }

    /** Figures that people changed, whether accepted or not: the public edition is of the DKB. */
    private static String catatan(Map<QName, Serializable> sifat) {
        int berbeda =
                banyak(sifat.get(ModelBa.PERUBAHAN_ANGKA))
                        + banyak(sifat.get(ModelBa.ANGKA_DITERIMA));
        return berbeda == 0 ? "" : Pesan.catatan("publikAngkaDiubah", berbeda);
    }

    private static int banyak(Serializable daftar) {
        return daftar instanceof Collection<?> isi ? isi.size() : 0;
    }

    private Kubus kubus(NodeRef versi) throws IOException {
        try (InputStream isi = isiNode.buka(versi, ModelBa.KUBUS)) {
            return KubusJson.read(isi);
        }
    }
}
