package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import java.util.List;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The action {@code ba-terima-angka} on a book: accepts figures that differ from the DKB, with a
 * reason. For Kasi in step 2 and Kabid in step 3.
 */
public class AksiTerimaAngka extends ActionExecuterAbstractBase {

    public static final String NAMA = "ba-terima-angka";

    public static final String PARAM_ALASAN = "alasan";

    /** Findings to accept, a line each as the book shows them; absent for all of them. */
    public static final String PARAM_ANGKA = "angka";

    private final NodeService nodeService;
    private final PemeriksaNaskah pemeriksa;

    public AksiTerimaAngka(NodeService nodeService, PemeriksaNaskah pemeriksa) {
        this.nodeService = nodeService;
        this.pemeriksa = pemeriksa;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameter) {
        // Not mandatory here: what lacks is said in the office's words.
        for (String nama : List.of(PARAM_ALASAN, PARAM_ANGKA)) {
            parameter.add(
                    new ParameterDefinitionImpl(
                            nama, DataTypeDefinition.TEXT, false, getParamDisplayLabel(nama)));
        }
    }

    @Override
    protected void executeImpl(Action aksi, NodeRef buku) {
        if (!ModelBa.BUKU.equals(nodeService.getType(buku))) {
            throw new DitolakException("bukanBuku");
        }
        pemeriksa.terima(
                buku,
                (String) aksi.getParameterValue(PARAM_ALASAN),
                teks(aksi.getParameterValue(PARAM_ANGKA))
                        .lines()
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList());
    }

    private static String teks(Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }
}
