package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour bound to a property or association of a class. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    private final QName featureQName;

    /** A null feature is any. */
    ClassFeatureBehaviourBinding(QName classQName, QName featureQName) {
        super(classQName);
        this.featureQName = featureQName;
    }

    QName featureQName() {
        return featureQName;
    }

    @Override
    public String toString() {
        return "ClassFeatureBinding[class=" + getClassQName() + ";feature=" + featureQName + "]";
    }
}
