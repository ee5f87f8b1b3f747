package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** Knows the id of its bean. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {

    protected String name;

    public CommonResourceAbstractBase() {}

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
