package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Makes the stores and the folders that every repository begins with, those that are missing. */
final class RootStructure {
    private final NodeService nodeService;

    RootStructure(NodeService nodeService, RetryingTransactionHelper transactions) {
        this.nodeService = nodeService;
        AuthenticationUtil.runAsSystem(
                () ->
                        transactions.doInTransaction(
                                () -> {
                                    create();
                                    return null;
                                },
                                false,
                                true));
    }

    private void create() {
        for (StoreRef store :
                List.of(
                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                        StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)) {
            if (!nodeService.exists(store)) {
                nodeService.createStore(store.getProtocol(), store.getIdentifier());
            }
        }
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system =
                child(
                        root,
                        ContentModel.ASSOC_CHILDREN,
                        sys("system"),
                        ContentModel.TYPE_CONTAINER,
                        null);
        for (String each : List.of("people", "authorities", "zones")) {
            child(
                    system,
                    ContentModel.ASSOC_CHILDREN,
                    sys(each),
                    ContentModel.TYPE_CONTAINER,
                    null);
        }
        NodeRef home =
                child(
                        root,
                        ContentModel.ASSOC_CHILDREN,
                        app("company_home"),
                        ContentModel.TYPE_FOLDER,
                        "Company Home");
        folder(home, app("dictionary"), ContentModel.TYPE_FOLDER, "Data Dictionary");
        folder(home, app("guest_home"), ContentModel.TYPE_FOLDER, "Guest Home");
        folder(home, app("user_homes"), ContentModel.TYPE_FOLDER, "User Homes");
        folder(home, app("shared"), ContentModel.TYPE_FOLDER, "Shared");
        folder(
                home,
                QName.createQName(SiteModel.SITE_MODEL_URL, "sites"),
                SiteModel.TYPE_SITES,
                "Sites");
    }

    private static QName sys(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private void folder(NodeRef parent, QName qname, QName type, String name) {
        child(parent, ContentModel.ASSOC_CONTAINS, qname, type, name);
    }

    private NodeRef child(NodeRef parent, QName assocType, QName qname, QName type, String name) {
        List<ChildAssociationRef> there =
                nodeService.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, qname);
        if (!there.isEmpty()) {
            return there.get(0).getChildRef();
        }
        return nodeService
                .createNode(
                        parent,
                        assocType,
                        qname,
                        type,
                        name == null
                                ? Map.of()
                                : Map.of(
                                        ContentModel.PROP_NAME,
                                        name,
                                        ContentModel.PROP_TITLE,
                                        name))
                .getChildRef();
    }
}
