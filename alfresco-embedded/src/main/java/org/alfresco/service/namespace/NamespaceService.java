package org.alfresco.service.namespace;

/** The namespaces of the loaded models, and of those registered by hand. */
public interface NamespaceService extends NamespacePrefixResolver {
    String DEFAULT_URI = "";

    String DEFAULT_PREFIX = "";

    String ALFRESCO_URI = "http://www.alfresco.org";

    String ALFRESCO_PREFIX = "alf";

    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";

    String DICTIONARY_MODEL_PREFIX = "d";

    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";

    String SYSTEM_MODEL_PREFIX = "sys";

    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";

    String CONTENT_MODEL_PREFIX = "cm";

    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";

    String APP_MODEL_PREFIX = "app";

    String AUDIO_MODEL_1_0_URI = "http://www.alfresco.org/model/audio/1.0";

    String AUDIO_MODEL_PREFIX = "audio";

    String EXIF_MODEL_1_0_URI = "http://www.alfresco.org/model/exif/1.0";

    String WEBDAV_MODEL_PREFIX = "webdav";

    String WEBDAV_MODEL_1_0_URI = "http://www.alfresco.org/model/webdav/1.0";

    String EXIF_MODEL_PREFIX = "exif";

    String DATALIST_MODEL_1_0_URI = "http://www.alfresco.org/model/datalist/1.0";

    String DATALIST_MODEL_PREFIX = "dl";

    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";

    String BPM_MODEL_PREFIX = "bpm";

    String WORKFLOW_MODEL_1_0_URI = "http://www.alfresco.org/model/workflow/1.0";

    String WORKFLOW_MODEL_PREFIX = "wf";

    String FORUMS_MODEL_1_0_URI = "http://www.alfresco.org/model/forum/1.0";

    String FORUMS_MODEL_PREFIX = "fm";

    String LINKS_MODEL_1_0_URI = "http://www.alfresco.org/model/linksmodel/1.0";

    String LINKS_MODEL_PREFIX = "lnk";

    String RENDITION_MODEL_1_0_URI = "http://www.alfresco.org/model/rendition/1.0";

    String RENDITION_MODEL_PREFIX = "rn";

    String REPOSITORY_VIEW_1_0_URI = "http://www.alfresco.org/view/repository/1.0";

    String REPOSITORY_VIEW_PREFIX = "view";

    String SECURITY_MODEL_1_0_URI = "http://www.alfresco.org/model/security/1.0";

    String SECURITY_MODEL_PREFIX = "security";

    String EMAILSERVER_MODEL_URI = "http://www.alfresco.org/model/emailserver/1.0";

    String EMAILSERVER_MODEL_PREFIX = "emailserver";

    void registerNamespace(String prefix, String uri);

    void unregisterNamespace(String prefix);
}
