package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.InitializingBean;

/**
 * Content of nodes (contract, section 4). The property is set when a writer's stream closes; that,
 * or any other change of a content property, fires the content policies.
 */
public final class FileContentService implements ContentService, InitializingBean {

    private final ContentStore store;
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final PolicyComponent policies;
    private final RetryingTransactionHelper transactions;
    private final ClassPolicyDelegate<OnContentUpdatePolicy> onUpdate;
    private final ClassPolicyDelegate<OnContentPropertyUpdatePolicy> onPropertyUpdate;
    private final ClassPolicyDelegate<OnContentReadPolicy> onRead;

    public FileContentService(
            String directory,
            NodeService nodes,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            PolicyComponent policies,
            RetryingTransactionHelper transactions) {
        this.store = new ContentStore(Path.of(directory).toAbsolutePath().normalize());
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.policies = policies;
        this.transactions = transactions;
        this.onUpdate = policies.registerClassPolicy(OnContentUpdatePolicy.class);
        this.onPropertyUpdate = policies.registerClassPolicy(OnContentPropertyUpdatePolicy.class);
        this.onRead = policies.registerClassPolicy(OnContentReadPolicy.class);
    }

    @Override
    public void afterPropertiesSet() {
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                this,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    /** Fires the content policies for each content property that changed. */
    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean changed = false;
        boolean isNew = false;
        Set<QName> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (QName name : names) {
            ContentData old = data(before.get(name));
            ContentData now = data(after.get(name));
            boolean had = old != null && old.getContentUrl() != null && old.getSize() > 0;
            boolean has = now != null && now.getContentUrl() != null && now.getSize() > 0;
            if ((had || has) && (old == null || !old.equals(now))) {
                onPropertyUpdate
                        .get(nodeRef, classes(nodeRef))
                        .onContentPropertyUpdate(nodeRef, name, had ? old : null, has ? now : null);
                changed = true;
                isNew |= !had && has;
            }
        }
        if (changed) {
            onUpdate.get(nodeRef, classes(nodeRef)).onContentUpdate(nodeRef, isNew);
        }
    }

    private static ContentData data(Serializable value) {
        return value instanceof ContentData data ? data : null;
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(nodes.getType(nodeRef));
        classes.addAll(nodes.getAspects(nodeRef));
        return classes;
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        return new FileContentReader(contentUrl, store.path(contentUrl));
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName)
            throws InvalidNodeRefException, InvalidTypeException {
        ContentData data = content(nodeRef, propertyQName);
        if (data == null || data.getContentUrl() == null) {
            return null;
        }
        FileContentReader reader =
                new FileContentReader(data.getContentUrl(), store.path(data.getContentUrl()));
        reader.describe(data);
        onRead.get(nodeRef, classes(nodeRef)).onContentRead(nodeRef);
        return reader;
    }

    private ContentData content(NodeRef nodeRef, QName propertyQName) {
        Serializable value = nodes.getProperty(nodeRef, propertyQName);
        if (value instanceof ContentData data) {
            return data;
        }
        PropertyDefinition property = dictionary.getProperty(propertyQName);
        if (property != null
                && !property.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            throw new InvalidTypeException(
                    "The node property must be of type content: \n   node: "
                            + nodeRef
                            + "\n   property name: "
                            + propertyQName
                            + "\n   property type: "
                            + property.getDataType().getName(),
                    propertyQName);
        }
        return null;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException {
        ContentData before = nodeRef == null ? null : content(nodeRef, propertyQName);
        FileContentWriter writer = writer();
        if (before != null) {
            writer.describe(before);
        }
        if (update) {
            writer.addListener(() -> store(nodeRef, propertyQName, writer));
        }
        return writer;
    }

    private FileContentWriter writer() {
        String url = store.newUrl();
        return new FileContentWriter(url, store.path(url), mimetypes);
    }

    private void store(NodeRef nodeRef, QName propertyQName, FileContentWriter writer) {
        try {
            transactions.doInTransaction(
                    () -> {
                        if (nodes.exists(nodeRef)) {
                            nodes.setProperty(nodeRef, propertyQName, writer.getContentData());
                            if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)) {
                                nodes.removeAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT);
                            }
                        }
                        return null;
                    },
                    false,
                    false);
        } catch (RuntimeException e) {
            throw new ContentIOException(
                    "Failed to set content property on stream closure: \n   node: "
                            + nodeRef
                            + "\n   property: "
                            + propertyQName
                            + "\n   writer: "
                            + writer
                            + "\n"
                            + e,
                    e);
        }
    }

    @Override
    public ContentWriter getTempWriter() {
        return writer();
    }
}
