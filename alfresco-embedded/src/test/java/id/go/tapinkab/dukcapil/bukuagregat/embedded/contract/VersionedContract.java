package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/** What the contracts on versions share: a node, its versions, and how they were written down. */
abstract class VersionedContract extends CoreContract {

    VersionService versions() {
        return bean("versionService", VersionService.class);
    }

    /** As the measurement wrote it: label, type and description of all versions, newest first. */
    String history(NodeRef node) {
        return tx(() -> historyNow(node));
    }

    String historyNow(NodeRef node) {
        VersionHistory history = versions().getVersionHistory(node);
        if (history == null) {
            return "no history";
        }
        List<String> all =
                history.getAllVersions().stream()
                        .map(
                                version ->
                                        version.getVersionLabel()
                                                + "/"
                                                + version.getVersionType()
                                                + "/"
                                                + version.getDescription())
                        .toList();
        return "[%s] head=%s root=%s node label=%s cm:versionType=%s"
                .formatted(
                        String.join(" ", all),
                        history.getHeadVersion().getVersionLabel(),
                        history.getRootVersion().getVersionLabel(),
                        nodes().getProperty(node, ContentModel.PROP_VERSION_LABEL),
                        nodes().getProperty(node, ContentModel.PROP_VERSION_TYPE));
    }

    Version current(NodeRef node) {
        return tx(() -> versions().getCurrentVersion(node));
    }

    NodeRef versionable(Map<QName, Serializable> flags) {
        NodeRef node = committed(BASE, "berversi");
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, flags));
        return node;
    }

    static Map<String, Serializable> of(VersionType type, String description) {
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(VersionBaseModel.PROP_VERSION_TYPE, type);
        properties.put(Version.PROP_DESCRIPTION, description);
        return properties;
    }

    Version version(NodeRef node, VersionType type) {
        return tx(() -> versions().createVersion(node, of(type, null)));
    }

    /** Writes, all in one transaction. */
    void change(NodeRef node, String... contents) {
        run(
                () -> {
                    for (String content : contents) {
                        write(node, content);
                    }
                });
    }

    /** Null when the version has none. */
    String content(Version version) {
        return tx(
                () -> {
                    ContentReader reader =
                            bean("contentService", ContentService.class)
                                    .getReader(
                                            version.getFrozenStateNodeRef(),
                                            ContentModel.PROP_CONTENT);
                    return reader == null ? null : reader.getContentString();
                });
    }
}
