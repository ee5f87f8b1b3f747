package org.alfresco.model;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of the rendition model. No renditions are made here. */
public interface RenditionModel {
    QName ASPECT_RENDITIONED =
            QName.createQName(NamespaceService.RENDITION_MODEL_1_0_URI, "renditioned");

    QName ASSOC_RENDITION =
            QName.createQName(NamespaceService.RENDITION_MODEL_1_0_URI, "rendition");

    QName ASPECT_PREVENT_RENDITIONS =
            QName.createQName(NamespaceService.RENDITION_MODEL_1_0_URI, "preventRenditions");
}
