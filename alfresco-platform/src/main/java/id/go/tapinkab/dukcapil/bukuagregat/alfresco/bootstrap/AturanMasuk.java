package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;

/** The inbound rule of the DKB folder, as an administrator sees it. */
public class AturanMasuk {

    private static final String JUDUL = "Olah berkas DKB";
    private static final String URAIAN =
            "Setiap berkas yang masuk dibaca dan disusun menjadi rancangan Buku Data Agregat.";

    private final RuleService ruleService;
    private final ActionService actionService;

    public AturanMasuk(RuleService ruleService, ActionService actionService) {
        this.ruleService = ruleService;
        this.actionService = actionService;
    }

    /**
     * Makes the rule unless the folder has one that runs our action; a switched-off one stays so.
     */
    void pastikan(NodeRef folder) {
        boolean ada =
                ruleService.getRules(folder, false).stream()
                        .anyMatch(aturan -> menjalankanAksi(aturan.getAction()));
        if (ada) {
            return;
        }
        Rule aturan = new Rule();
        aturan.setTitle(JUDUL);
        aturan.setDescription(URAIAN);
        aturan.setRuleType(RuleType.INBOUND);
        aturan.applyToChildren(true);
        aturan.setExecuteAsynchronously(true);
        CompositeAction aksi = actionService.createCompositeAction();
        aksi.addAction(
                actionService.createAction(
                        AksiAgregasi.NAMA, Map.of(AksiAgregasi.PARAM_ULANG, Boolean.FALSE)));
        aturan.setAction(aksi);
        ruleService.saveRule(folder, aturan);
    }

    private static boolean menjalankanAksi(Action aksi) {
        return aksi instanceof CompositeAction banyak
                ? banyak.getActions().stream().anyMatch(AturanMasuk::menjalankanAksi)
                : aksi != null && AksiAgregasi.NAMA.equals(aksi.getActionDefinitionName());
    }
}
