package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The semesters that have a book or a DKB file, found in the folders. Children that the reader may
 * not see are left out, as a listing does.
 */
public class DaftarSemester {

    private final NodeService nodeService;
    private final LetakDokumen letak;

    public DaftarSemester(NodeService nodeService, LetakDokumen letak) {
        this.nodeService = nodeService;
        this.letak = letak;
    }

    /** What there is of one semester. */
    public record Isi(Optional<NodeRef> buku, List<NodeRef> dkb) {}

    /** Newest first. */
    public Map<Semester, Isi> semua() {
        Map<Semester, NodeRef> buku = new TreeMap<>();
        Map<Semester, List<NodeRef>> dkb = new TreeMap<>();
        for (NodeRef akar : folder(letak.pustaka())) {
            String nama = nama(akar);
            if (LetakDokumen.BUKU.equals(nama)) {
                telusuri(akar, ModelBa.BUKU, (semester, node) -> buku.put(semester, node));
            } else if (LetakDokumen.DKB.equals(nama)) {
                telusuri(
                        akar,
                        ModelBa.DKB,
                        (semester, node) ->
                                dkb.computeIfAbsent(semester, s -> new ArrayList<>()).add(node));
            }
        }
        Map<Semester, Isi> hasil = new TreeMap<>(Comparator.reverseOrder());
        buku.forEach(
                (semester, node) ->
                        hasil.put(
                                semester,
                                new Isi(Optional.of(node), dkb.getOrDefault(semester, List.of()))));
        dkb.forEach(
                (semester, node) -> hasil.putIfAbsent(semester, new Isi(Optional.empty(), node)));
        return hasil;
    }

    private void telusuri(
            NodeRef akar, QName jenis, java.util.function.BiConsumer<Semester, NodeRef> temuan) {
        for (NodeRef tahun : folder(akar)) {
            for (NodeRef paruh : folder(tahun)) {
                Optional<Semester> semester =
                        Semester.parse(
                                nama(tahun) + "-" + nama(paruh).replaceFirst("^Semester ", ""));
                semester.ifPresent(
                        s -> letak.anak(paruh, Set.of(jenis)).forEach(n -> temuan.accept(s, n)));
            }
        }
    }

    private List<NodeRef> folder(NodeRef induk) {
        return letak.anak(induk, Set.of(ContentModel.TYPE_FOLDER));
    }

    private String nama(NodeRef node) {
        return (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
    }
}
