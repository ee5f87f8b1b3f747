package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.surat.AgendaSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Urutan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Reads a register as the <i>buku agenda surat keluar</i>. */
public class AgendaRegister {

    private final NodeService nodeService;
    private final LetakDokumen letak;
    private final Pengaturan pengaturan;

    public AgendaRegister(NodeService nodeService, LetakDokumen letak, Pengaturan pengaturan) {
        this.nodeService = nodeService;
        this.letak = letak;
        this.pengaturan = pengaturan;
    }

    /** The whole year's agenda; empty when there is no such register. */
    public Optional<AgendaSurat> agenda(Register register) {
        return letak.akar(LetakDokumen.REGISTER)
                .flatMap(akar -> letak.anak(akar, register.nama()))
                .map(simpul -> new AgendaSurat(entri(simpul).map(this::baris).toList()));
    }

    /** The entries' nodes of a register's node. */
    public Stream<NodeRef> entri(NodeRef simpul) {
        return anak(simpul)
                .flatMap(this::anak)
                .filter(node -> ModelBa.ENTRI_REGISTER.equals(nodeService.getType(node)));
    }

    private Stream<NodeRef> anak(NodeRef folder) {
        return nodeService
                .getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef);
    }

    private AgendaSurat.Baris baris(NodeRef entri) {
        Map<QName, Serializable> sifat = nodeService.getProperties(entri);
        LocalDate tanggal = pengaturan.hari((Date) sifat.get(ModelBa.TANGGAL_NOMOR));
        return new AgendaSurat.Baris(
                Urutan.parse((String) sifat.get(ContentModel.PROP_NAME)).orElseThrow(),
                (String) sifat.get(ModelBa.NOMOR),
                tanggal,
                dikirim(entri),
                String.join("; ", daftar(sifat.get(ModelBa.TUJUAN))),
                teks(sifat, ModelBa.PERIHAL),
                teks(sifat, ModelBa.KLASIFIKASI),
                teks(sifat, ModelBa.UNIT_PENGOLAH),
                keterangan(sifat));
    }

    private static String keterangan(Map<QName, Serializable> sifat) {
        return "batal".equals(sifat.get(ModelBa.JENIS_ENTRI))
                ? "Batal: " + teks(sifat, ModelBa.ALASAN_BATAL)
                : "";
    }

    /** The day that the first recipient's copy went out. */
    private Optional<LocalDate> dikirim(NodeRef entri) {
        for (AssociationRef satu : nodeService.getTargetAssocs(entri, ModelBa.ENTRI_UNTUK)) {
            for (ChildAssociationRef ekspedisi :
                    nodeService.getChildAssocs(
                            satu.getTargetRef(),
                            ModelBa.ANAK_EKSPEDISI,
                            RegexQNamePattern.MATCH_ALL)) {
                if (nodeService.getProperty(ekspedisi.getChildRef(), ModelBa.DIKIRIM_PADA)
                        instanceof Date pada) {
                    return Optional.of(pengaturan.hari(pada));
                }
            }
        }
        return Optional.empty();
    }

    private static String teks(Map<QName, Serializable> sifat, QName nama) {
        Object nilai = sifat.get(nama);
        return nilai == null ? "" : nilai.toString();
    }

    private static List<String> daftar(Serializable nilai) {
        List<String> hasil = new ArrayList<>();
        if (nilai instanceof Collection<?> banyak) {
            banyak.forEach(satu -> hasil.add(String.valueOf(satu)));
        }
        return hasil;
    }
}
