package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Tells who it runs as; the argument do makes it fail or write in several ways. */
public final class TellingScript extends AbstractWebScript {

    private static final AtomicInteger CONFLICTS = new AtomicInteger();

    private NodeService nodeService;
    private Repository repository;

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public void setRepository(Repository repository) {
        this.repository = repository;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        res.setContentType("text/plain;charset=UTF-8");
        String create = req.getParameter("create");
        if (create != null) {
            create(create);
        }
        String asked = req.getParameter("do");
        switch (asked == null ? "" : asked) {
            case "rt" -> throw new IllegalStateException("boom <&> \"q\"");
            case "ade" -> throw new AccessDeniedException("no");
            case "inr" ->
                    throw new InvalidNodeRefException(
                            new NodeRef("workspace://SpacesStore/takada"));
            case "dup" ->
                    throw new DuplicateChildNodeNameException(
                            repository.getCompanyHome(), ContentModel.ASSOC_CONTAINS, "x", null);
            case "404" -> throw new WebScriptException(404, "gone");
            case "422" -> throw new WebScriptException(422, "unprocessable");
            case "409" -> throw new WebScriptException(409, "taken");
            case "400" -> res.setStatus(400);
            case "conflict" -> {
                res.getWriter().write("X");
                if (CONFLICTS.incrementAndGet() % 3 != 0) {
                    throw new ConcurrencyFailureException("again");
                }
            }
            case "cache" -> {
                Cache cache = new Cache();
                cache.setNeverCache(false);
                cache.setIsPublic(true);
                cache.setMaxAge(60L);
                res.setCache(cache);
            }
            case "parse" -> {
                Object parsed = req.parseContent();
                res.getWriter()
                        .write(
                                (parsed == null ? "null" : parsed.getClass().getSimpleName())
                                        + parsed
                                        + " ");
            }
            default -> {
                // only told below
            }
        }
        res.getWriter()
                .write(
                        "full=%s runAs=%s tx=%s id=%s opt=%s servicePath=%s"
                                .formatted(
                                        AuthenticationUtil.getFullyAuthenticatedUser(),
                                        AuthenticationUtil.getRunAsUser(),
                                        AlfrescoTransactionSupport.getTransactionReadState(),
                                        req.getServiceMatch().getTemplateVars().get("id"),
                                        req.getParameter("opt"),
                                        req.getServicePath()));
    }

    private void create(String name) {
        Map<QName, Serializable> properties = Map.of(ContentModel.PROP_NAME, name);
        nodeService.createNode(
                repository.getCompanyHome(),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                ContentModel.TYPE_CONTENT,
                properties);
    }
}
