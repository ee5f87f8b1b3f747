package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Notes what it sees, and writes a title unless parameter opt is "quiet". With "fail" it fails,
 * with "conflict" the first two times; opt may also be any other value, of any class.
 */
public final class NotingAction extends ActionExecuterAbstractBase {

    /** What happened, in order. */
    public static final List<String> EVENTS = new CopyOnWriteArrayList<>();

    /** How often an action asked to meet conflicts was run. */
    public static final AtomicInteger CONFLICTS = new AtomicInteger();

    private NodeService nodeService;
    private ContentService contentService;

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public void setContentService(ContentService contentService) {
        this.contentService = contentService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        Serializable opt = action.getParameterValue("opt");
        EVENTS.add(
                "%s %s=%s %s/%s %s"
                        .formatted(
                                action.getParameterValue("tag"),
                                nodeService.getProperty(node, ContentModel.PROP_NAME),
                                reader == null ? null : reader.getContentString(),
                                AuthenticationUtil.getFullyAuthenticatedUser(),
                                AuthenticationUtil.getRunAsUser(),
                                Thread.currentThread().getName().startsWith("defaultAsyncAction")
                                        ? "async"
                                        : "sync"));
        if ("quiet".equals(opt)) {
            return;
        }
        nodeService.setProperty(node, ContentModel.PROP_TITLE, "acted");
        if ("fail".equals(opt)) {
            throw new IllegalStateException("aksi gagal");
        }
        if ("conflict".equals(opt) && CONFLICTS.incrementAndGet() < 3) {
            throw new ConcurrencyFailureException("again");
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        paramList.add(new ParameterDefinitionImpl("tag", DataTypeDefinition.TEXT, true, "Tag"));
        paramList.add(new ParameterDefinitionImpl("opt", DataTypeDefinition.INT, false, "Opt"));
    }
}
