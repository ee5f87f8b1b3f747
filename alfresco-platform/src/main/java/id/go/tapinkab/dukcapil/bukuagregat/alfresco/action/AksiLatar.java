package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * An action whose work takes minutes. Whoever asks by hand waits for the refusal, if there is one,
 * but not for the work: the action queues itself for the background, where it is held to the same
 * rules again.
 */
abstract class AksiLatar extends ActionExecuterAbstractBase {

    /** True: asked for by hand and queued already; set by the action itself. */
    static final String PARAM_LATAR = "latar";

    private final ActionService actionService;
    private final String nama;
    private final Map<String, QName> parameter;

    /**
     * @param nama the action's, which is its bean's
     * @param parameter their types by their names; none of them must be there
     */
    AksiLatar(ActionService actionService, String nama, Map<String, QName> parameter) {
        this.actionService = actionService;
        this.nama = nama;
        this.parameter = new HashMap<>(parameter);
        this.parameter.put(PARAM_LATAR, DataTypeDefinition.BOOLEAN);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> daftar) {
        parameter.forEach(
                (satu, jenis) ->
                        daftar.add(
                                new ParameterDefinitionImpl(
                                        satu, jenis, false, getParamDisplayLabel(satu))));
    }

    static boolean diLatar(Action aksi) {
        return Boolean.TRUE.equals(aksi.getParameterValue(PARAM_LATAR));
    }

    /** Runs the action in the background, when the present transaction has committed. */
    void antrekan(NodeRef node, Map<String, Serializable> isian) {
        Map<String, Serializable> semua = new HashMap<>(isian);
        semua.put(PARAM_LATAR, true);
        actionService.executeAction(actionService.createAction(nama, semua), node, false, true);
    }
}
