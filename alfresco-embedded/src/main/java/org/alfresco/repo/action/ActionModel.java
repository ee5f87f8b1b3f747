package org.alfresco.repo.action;

import org.alfresco.service.namespace.QName;

/** Names of the model of actions. */
public interface ActionModel {

    String ACTION_MODEL_URI = "http://www.alfresco.org/model/action/1.0";

    String ACTION_MODEL_PREFIX = "act";

    QName TYPE_ACTION_BASE = QName.createQName(ACTION_MODEL_URI, "actionbase");

    QName TYPE_ACTION = QName.createQName(ACTION_MODEL_URI, "action");

    QName TYPE_COMPOSITE_ACTION = QName.createQName(ACTION_MODEL_URI, "compositeaction");
}
