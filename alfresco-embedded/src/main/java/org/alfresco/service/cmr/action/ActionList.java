package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.List;

/** Actions in their order. */
public interface ActionList<A extends Action> extends Serializable {

    boolean hasActions();

    void addAction(A action);

    void addAction(int index, A action);

    void setAction(int index, A action);

    int indexOfAction(A action);

    List<A> getActions();

    A getAction(int index);

    void removeAction(A action);

    void removeAllActions();
}
