package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Collection;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** What a task keeps in fields of its own and not in variables. */
interface TaskFields {

    void description(String description);

    void priority(int priority);

    void dueDate(Date dueDate);

    /** Null releases the task. */
    void owner(String userName);

    void pooledActors(Collection<NodeRef> actors);

    /** Whether the process has a package already, which is never replaced. */
    boolean hasPackage();
}
