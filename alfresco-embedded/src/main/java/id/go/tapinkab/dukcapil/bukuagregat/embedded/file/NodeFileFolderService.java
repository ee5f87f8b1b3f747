package id.go.tapinkab.dukcapil.bukuagregat.embedded.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileFolderServiceType;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Files and folders on top of the node service. */
final class NodeFileFolderService implements FileFolderService {

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final ContentService contents;
    private final MimetypeService mimetypes;

    NodeFileFolderService(
            NodeService nodes,
            DictionaryService dictionary,
            ContentService contents,
            MimetypeService mimetypes) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.contents = contents;
        this.mimetypes = mimetypes;
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return children(contextNodeRef, type -> type != FileFolderServiceType.INVALID);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return children(contextNodeRef, type -> type == FileFolderServiceType.FILE);
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return children(contextNodeRef, type -> type == FileFolderServiceType.FOLDER);
    }

    private List<FileInfo> children(NodeRef parent, Predicate<FileFolderServiceType> wanted) {
        List<FileInfo> found = new ArrayList<>();
        for (ChildAssociationRef child : nodes.getChildAssocs(parent)) {
            if (child.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)
                    && wanted.test(getType(nodes.getType(child.getChildRef())))) {
                found.add(info(child.getChildRef()));
            }
        }
        return found;
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodes.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName)
            throws FileExistsException, FileNotFoundException {
        return move(fileFolderRef, null, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        return move(sourceNodeRef, null, targetParentRef, newName);
    }

    @Override
    public FileInfo moveFrom(
            NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        return move(sourceNodeRef, sourceParentRef, targetParentRef, newName);
    }

    @Override
    public FileInfo move(
            NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        FileInfo before = existing(sourceNodeRef);
        ChildAssociationRef at = nodes.getPrimaryParent(sourceNodeRef);
        NodeRef target = targetParentRef == null ? at.getParentRef() : targetParentRef;
        String name = newName == null ? before.getName() : newName;
        try {
            if (!name.equals(before.getName())) {
                nodes.setProperty(sourceNodeRef, ContentModel.PROP_NAME, name);
            }
            if (!target.equals(at.getParentRef()) || !qname(name).equals(at.getQName())) {
                nodes.moveNode(sourceNodeRef, target, at.getTypeQName(), qname(name));
            }
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(target, name);
        }
        return info(sourceNodeRef);
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) {
        throw new UnsupportedOperationException("FileFolderService.copy");
    }

    private FileInfo existing(NodeRef node) throws FileNotFoundException {
        if (!exists(node)) {
            throw new FileNotFoundException(node);
        }
        return info(node);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName)
            throws FileExistsException {
        return create(parentNodeRef, name, typeQName, qname(name));
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName)
            throws FileExistsException {
        if (getType(typeQName) == FileFolderServiceType.INVALID) {
            throw new IllegalArgumentException("Type is not handled by this service: " + typeQName);
        }
        try {
            return info(
                    nodes.createNode(
                                    parentNodeRef,
                                    ContentModel.ASSOC_CONTAINS,
                                    assocQName == null ? qname(name) : assocQName,
                                    typeQName,
                                    Map.of(ContentModel.PROP_NAME, name))
                            .getChildRef());
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parentNodeRef, name);
        }
    }

    private static QName qname(String name) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodes.deleteNode(nodeRef);
    }

    @Override
    public List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef)
            throws FileNotFoundException {
        ArrayDeque<FileInfo> path = new ArrayDeque<>();
        for (NodeRef at = nodeRef; !at.equals(rootNodeRef); ) {
            path.addFirst(info(at));
            at = nodes.getPrimaryParent(at).getParentRef();
            if (at == null) {
                throw new FileNotFoundException(nodeRef);
            }
        }
        return new ArrayList<>(path);
    }

    @Override
    public List<String> getNameOnlyPath(NodeRef rootNodeRef, NodeRef nodeRef)
            throws FileNotFoundException {
        return getNamePath(rootNodeRef, nodeRef).stream().map(FileInfo::getName).toList();
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements)
            throws FileNotFoundException {
        return resolveNamePath(rootNodeRef, pathElements, true);
    }

    @Override
    public FileInfo resolveNamePath(
            NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        NodeRef at = rootNodeRef;
        StringBuilder path = new StringBuilder();
        for (String element : pathElements) {
            path.append('/').append(element);
            at = searchSimple(at, element);
            if (at == null) {
                if (mustExist) {
                    throw new FileNotFoundException(
                            "Folder not found: " + path + " (in " + rootNodeRef + ")");
                }
                return null;
            }
        }
        return info(at);
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        return getType(nodes.getType(nodeRef)) == FileFolderServiceType.INVALID
                ? null
                : info(nodeRef);
    }

    @Override
    public List<FileInfo> toFileInfoList(List<NodeRef> nodeRefs) {
        return nodeRefs.stream().map(this::info).toList();
    }

    private FileInfo info(NodeRef node) {
        QName type = nodes.getType(node);
        return new NodeFileInfo(
                node,
                type,
                dictionary.isSubClass(type, ContentModel.TYPE_FOLDER),
                nodes.getProperties(node));
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return contents.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        ContentWriter writer = contents.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
        if (writer.getMimetype() == null) {
            String name = (String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME);
            writer.setMimetype(mimetypes.guessMimetype(name));
        }
        return writer;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.exists(nodeRef);
    }

    @Override
    public FileFolderServiceType getType(QName typeQName) {
        if (dictionary.isSubClass(typeQName, ContentModel.TYPE_SYSTEM_FOLDER)) {
            return FileFolderServiceType.SYSTEM_FOLDER;
        }
        if (dictionary.isSubClass(typeQName, ContentModel.TYPE_FOLDER)) {
            return FileFolderServiceType.FOLDER;
        }
        boolean file =
                dictionary.isSubClass(typeQName, ContentModel.TYPE_CONTENT)
                        || dictionary.isSubClass(typeQName, ContentModel.TYPE_LINK);
        return file ? FileFolderServiceType.FILE : FileFolderServiceType.INVALID;
    }
}
