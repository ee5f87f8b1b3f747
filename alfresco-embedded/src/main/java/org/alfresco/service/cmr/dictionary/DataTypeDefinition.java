package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** A data type. */
public interface DataTypeDefinition {
    QName ANY = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "any");

    QName ENCRYPTED = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "encrypted");

    QName TEXT = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "text");

    QName MLTEXT = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "mltext");

    QName CONTENT = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "content");

    QName INT = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "int");

    QName LONG = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "long");

    QName FLOAT = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "float");

    QName DOUBLE = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "double");

    QName DATE = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "date");

    QName DATETIME = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "datetime");

    QName BOOLEAN = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "boolean");

    QName QNAME = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "qname");

    QName CATEGORY = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "category");

    QName NODE_REF = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "noderef");

    QName CHILD_ASSOC_REF =
            QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "childassocref");

    QName ASSOC_REF = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "assocref");

    QName PATH = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "path");

    QName LOCALE = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "locale");

    QName PERIOD = QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, "period");

    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getDescription();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    String getJavaClassName();
}
