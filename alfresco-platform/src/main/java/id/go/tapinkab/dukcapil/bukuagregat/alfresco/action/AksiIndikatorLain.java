package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsianIndikator;
import java.util.List;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The action {@code ba-indikator-lain} on a book: an indicator of another agency, with its source
 * and date.
 */
public class AksiIndikatorLain extends ActionExecuterAbstractBase {

    public static final String NAMA = "ba-indikator-lain";

    public static final String PARAM_NAMA = "nama";

    /** As people write it; empty takes the indicator out. */
    public static final String PARAM_NILAI = "nilai";

    public static final String PARAM_SATUAN = "satuan";
    public static final String PARAM_SUMBER = "sumber";
    public static final String PARAM_TANGGAL = "tanggal";

    private static final List<String> PARAMETER =
            List.of(PARAM_NAMA, PARAM_NILAI, PARAM_SATUAN, PARAM_SUMBER, PARAM_TANGGAL);

    private final NodeService nodeService;
    private final IsianIndikator isian;

    public AksiIndikatorLain(NodeService nodeService, IsianIndikator isian) {
        this.nodeService = nodeService;
        this.isian = isian;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameter) {
        // Not mandatory here: what lacks is said in the office's words.
        for (String nama : PARAMETER) {
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
        isian.catat(
                buku,
                teks(aksi, PARAM_NAMA),
                teks(aksi, PARAM_NILAI),
                teks(aksi, PARAM_SATUAN),
                teks(aksi, PARAM_SUMBER),
                teks(aksi, PARAM_TANGGAL));
    }

    private static String teks(Action aksi, String nama) {
        Object nilai = aksi.getParameterValue(nama);
        return nilai == null ? "" : nilai.toString();
    }
}
