package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** The initials of a book: its children of type {@code ba:paraf}. */
public class SimpananParaf {

    private final NodeService nodeService;

    public SimpananParaf(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** All of them, void ones too, in the order they were given. */
    public List<Paraf> semua(NodeRef buku) {
        return anak(buku).stream().map(this::baca).toList();
    }

    /** Records one; refuses what the SOP's rules refuse. In the caller's transaction. */
    public void bubuhkan(NodeRef buku, Paraf paraf) {
        List<Paraf> ada = semua(buku);
        AturanSop.pastikanBolehParaf(paraf, ada);
        String nama =
                String.format(Locale.ROOT, "paraf-%03d-%s", ada.size() + 1, paraf.peran().name());
        Map<QName, Serializable> sifat = new HashMap<>();
        sifat.put(ContentModel.PROP_NAME, nama);
        sifat.put(ModelBa.JENIS_PARAF, paraf.langkah() == Langkah.L3 ? "mengetahui" : "paraf");
        sifat.put(ModelBa.PERAN, paraf.peran().name());
        sifat.put(ModelBa.ORANG, paraf.orang());
        paraf.wakil()
                .ifPresent(
                        w -> {
                            sifat.put(ModelBa.SEBAGAI, w.jenis().label());
                            sifat.put(ModelBa.UNTUK, w.untuk());
                        });
        sifat.put(ModelBa.WAKTU, Date.from(paraf.waktu()));
        sifat.put(ModelBa.LANGKAH, paraf.langkah().kode());
        sifat.put(ModelBa.LABEL_VERSI, paraf.versi());
        sifat.put(ModelBa.SHA256, paraf.sha256());
        sifat.put(ModelBa.CATATAN, paraf.catatan());
        KerjaModul.lakukan(
                () ->
                        nodeService.createNode(
                                buku,
                                ModelBa.ANAK_PARAF,
                                LetakDokumen.jalurAnak(nama),
                                ModelBa.PARAF,
                                sifat));
    }

    /** Makes all that are in force void; gives how many. */
    public int gugurkan(NodeRef buku, Instant sejak, String alasan) {
        int gugur = 0;
        for (NodeRef node : anak(buku)) {
            if (nodeService.getProperty(node, ModelBa.GUGUR_PADA) == null) {
                Map<QName, Serializable> sifat = new HashMap<>();
                sifat.put(ModelBa.GUGUR_PADA, Date.from(sejak));
                sifat.put(ModelBa.GUGUR_ALASAN, alasan);
                KerjaModul.lakukan(() -> nodeService.addProperties(node, sifat));
                gugur++;
            }
        }
        return gugur;
    }

    private List<NodeRef> anak(NodeRef buku) {
        return nodeService
                .getChildAssocs(buku, ModelBa.ANAK_PARAF, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private Paraf baca(NodeRef node) {
        Map<QName, Serializable> sifat = nodeService.getProperties(node);
        Date gugur = (Date) sifat.get(ModelBa.GUGUR_PADA);
        return new Paraf(
                Peran.valueOf((String) sifat.get(ModelBa.PERAN)),
                (String) sifat.get(ModelBa.ORANG),
                wakil((String) sifat.get(ModelBa.SEBAGAI), (String) sifat.get(ModelBa.UNTUK)),
                ((Date) sifat.get(ModelBa.WAKTU)).toInstant(),
                Langkah.dariKode((String) sifat.get(ModelBa.LANGKAH)).orElseThrow(),
                (String) sifat.get(ModelBa.LABEL_VERSI),
                (String) sifat.get(ModelBa.SHA256),
                (String) sifat.get(ModelBa.CATATAN),
                Optional.ofNullable(gugur)
                        .map(
                                g ->
                                        new Paraf.Gugur(
                                                g.toInstant(),
                                                (String) sifat.get(ModelBa.GUGUR_ALASAN))));
    }

    /** A deputy by the label of {@code ba:sebagai}; empty for the holder of the post. */
    public static Optional<Paraf.Wakil> wakil(String sebagai, String untuk) {
        return Arrays.stream(Paraf.Wakil.Jenis.values())
                .filter(jenis -> jenis.label().equals(sebagai))
                .findFirst()
                .map(jenis -> new Paraf.Wakil(jenis, untuk == null ? "" : untuk));
    }
}
