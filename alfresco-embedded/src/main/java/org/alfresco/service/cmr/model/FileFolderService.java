package org.alfresco.service.cmr.model;

import java.util.List;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Files and folders: names follow associations. */
public interface FileFolderService {
    /** Files and folders in no promised order. */
    List<FileInfo> list(NodeRef contextNodeRef);

    List<FileInfo> listFiles(NodeRef contextNodeRef);

    List<FileInfo> listFolders(NodeRef contextNodeRef);

    NodeRef searchSimple(NodeRef contextNodeRef, String name);

    /** Renames name and path. */
    FileInfo rename(NodeRef fileFolderRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo moveFrom(
            NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo move(
            NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;

    /**
     * Creates a file or folder of that type.
     *
     * @throws FileExistsException when the name is taken
     */
    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) throws FileExistsException;

    /**
     * Creates a file or folder of that type.
     *
     * @throws FileExistsException when the name is taken
     */
    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName)
            throws FileExistsException;

    void delete(NodeRef nodeRef);

    /** From below the root to the node itself. */
    List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException;

    List<String> getNameOnlyPath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements)
            throws FileNotFoundException;

    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException;

    /** Null when the node is neither file nor folder. */
    FileInfo getFileInfo(NodeRef nodeRef);

    ContentReader getReader(NodeRef nodeRef);

    ContentWriter getWriter(NodeRef nodeRef);

    boolean exists(NodeRef nodeRef);

    FileFolderServiceType getType(QName typeQName);

    List<FileInfo> toFileInfoList(List<NodeRef> nodeRefs);
}
