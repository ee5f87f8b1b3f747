package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SesudahCommit;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The action {@code ba-agregasi} on a DKB file, or on a book for its files. Reading takes minutes,
 * in short transactions of its own: asked for by hand, it is queued for the background; there, or
 * asked for by the rule, it begins when the transaction that asks has committed. The node tells how
 * it goes.
 */
public class AksiAgregasi extends AksiLatar {

    public static final String NAMA = "ba-agregasi";

    /** {@code 2024-I}: the semester, when neither content nor folder tells it. */
    public static final String PARAM_SEMESTER = "semester";

    /**
     * False: asked for by the rule, do what is not done yet. Absent or true: asked for by hand, do
     * it again; only for Administrator Database.
     */
    public static final String PARAM_ULANG = "ulang";

    private final NodeService nodeService;
    private final CatatanDkb catatan;
    private final SimpananBuku simpananBuku;
    private final Agregasi agregasi;
    private final Pelaku pelaku;

    public AksiAgregasi(
            ActionService actionService,
            NodeService nodeService,
            CatatanDkb catatan,
            SimpananBuku simpananBuku,
            Agregasi agregasi,
            Pelaku pelaku) {
        super(
                actionService,
                NAMA,
                Map.of(
                        PARAM_SEMESTER,
                        DataTypeDefinition.TEXT,
                        PARAM_ULANG,
                        DataTypeDefinition.BOOLEAN));
        this.nodeService = nodeService;
        this.catatan = catatan;
        this.simpananBuku = simpananBuku;
        this.agregasi = agregasi;
        this.pelaku = pelaku;
    }

    @Override
    protected void executeImpl(Action aksi, NodeRef node) {
        boolean ulang = !"false".equals(String.valueOf(aksi.getParameterValue(PARAM_ULANG)));
        Optional<Semester> semester = semester(aksi);
        if (ulang) {
            AturanSop.pastikanPeran(Langkah.L1, pelaku.peran());
        }
        Collection<NodeRef> berkas = berkas(node, ulang);
        if (ulang && !diLatar(aksi)) {
            berkas.forEach(satu -> antrekan(satu, semester));
        } else if (!berkas.isEmpty()) {
            SesudahCommit.lakukan(
                    () -> berkas.forEach(satu -> agregasi.olah(satu, ulang, semester)));
        }
    }

    private void antrekan(NodeRef berkas, Optional<Semester> semester) {
        catatan.antrekan(berkas, semester);
        Map<String, Serializable> isian = new HashMap<>();
        semester.ifPresent(s -> isian.put(PARAM_SEMESTER, s.toString()));
        antrekan(berkas, isian);
    }

    private Collection<NodeRef> berkas(NodeRef node, boolean ulang) {
        if (ModelBa.BUKU.equals(nodeService.getType(node))) {
            List<NodeRef> dkb = new ArrayList<>(simpananBuku.dkb(node));
            if (dkb.isEmpty()) {
                throw new DitolakException("bukuTanpaDkb");
            }
            // One stands for all: files of a delivery are read together.
            return dkb.subList(0, 1);
        }
        boolean berkas =
                ModelBa.DKB.equals(nodeService.getType(node))
                        || ContentModel.TYPE_CONTENT.equals(nodeService.getType(node));
        if (berkas && agregasi.diFolderDkb(node)) {
            return List.of(node);
        }
        if (ulang) {
            throw new DitolakException("bukanBerkasDkb");
        }
        return List.of();
    }

    private static Optional<Semester> semester(Action aksi) {
        Object teks = aksi.getParameterValue(PARAM_SEMESTER);
        if (teks == null || teks.toString().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Semester.parse(teks.toString())
                        .orElseThrow(() -> new DitolakException("semesterTidakSah", teks)));
    }
}
