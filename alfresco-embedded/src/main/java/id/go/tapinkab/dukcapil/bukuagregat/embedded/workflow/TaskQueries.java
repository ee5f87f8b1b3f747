package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.query.Query;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/**
 * Looks for tasks: the open ones, then the ended ones, then, if one instance is asked for, its
 * start task once that has ended.
 */
final class TaskQueries {
    private final Engine engine;
    private final Tasks tasks;
    private final TaskReader reader;
    private final Instances instances;
    private final WorkflowQNameConverter names;
    private final NodeVariables variables;
    private final NamespacePrefixResolver prefixes;

    TaskQueries(
            Engine engine,
            Tasks tasks,
            TaskReader reader,
            Instances instances,
            WorkflowQNameConverter names,
            NodeVariables variables,
            NamespacePrefixResolver prefixes) {
        this.engine = engine;
        this.tasks = tasks;
        this.reader = reader;
        this.instances = instances;
        this.names = names;
        this.variables = variables;
        this.prefixes = prefixes;
    }

    List<WorkflowTask> find(WorkflowTaskQuery query) {
        List<WorkflowTask> found = new ArrayList<>();
        if (wantsOpen(query) && !Boolean.FALSE.equals(query.isActive())) {
            page(open(query), query).forEach(task -> found.add(reader.read(task)));
        }
        if (wantsEnded(query)) {
            page(ended(query), query).stream()
                    .map(reader::read)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
            WorkflowTask start = startTask(query);
            if (start != null && matches(start, query)) {
                found.add(start);
            }
        }
        return found;
    }

    /** As in ACS, without start tasks. */
    long count(WorkflowTaskQuery query) {
        return (wantsOpen(query) ? open(query).count() : 0)
                + (wantsEnded(query) ? ended(query).count() : 0);
    }

    private static boolean wantsOpen(WorkflowTaskQuery query) {
        return query.getTaskState() != WorkflowTaskState.COMPLETED;
    }

    private static boolean wantsEnded(WorkflowTaskQuery query) {
        return query.getTaskState() != WorkflowTaskState.IN_PROGRESS;
    }

    private static <T> List<T> page(Query<?, T> found, WorkflowTaskQuery query) {
        return query.getLimit() > 0 ? found.listPage(0, query.getLimit()) : found.list();
    }

    private TaskQuery open(WorkflowTaskQuery query) {
        TaskQuery found = criteria(engine.tasks().createTaskQuery(), query);
        if (query.getTaskName() != null) {
            found.taskVariableValueEquals(
                    ActivitiConstants.PROP_TASK_FORM_KEY,
                    query.getTaskName().toPrefixString(prefixes));
        }
        return found;
    }

    private HistoricTaskInstanceQuery ended(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery found =
                criteria(engine.history().createHistoricTaskInstanceQuery(), query).finished();
        if (query.getTaskName() != null) {
            // ACS compares the node's id here, not the task type.
            found.taskDefinitionKey(query.getTaskName().toPrefixString(prefixes));
        }
        if (query.isActive() != null) {
            return query.isActive() ? found.processUnfinished() : found.processFinished();
        }
        return found;
    }

    private <T extends TaskInfoQuery<T, ?>> T criteria(T found, WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            found.taskId(WorkflowIds.local(query.getTaskId()));
        }
        if (query.getProcessId() != null) {
            found.processInstanceId(WorkflowIds.local(query.getProcessId()));
        }
        if (query.getProcessName() != null) {
            found.processDefinitionKey(
                    WorkflowIds.processKey(query.getProcessName().toPrefixString(prefixes)));
        }
        if (query.getWorkflowDefinitionName() != null) {
            found.processDefinitionKey(WorkflowIds.processKey(query.getWorkflowDefinitionName()));
        }
        if (query.getActorId() != null) {
            found.taskAssignee(query.getActorId());
        }
        custom(query.getTaskCustomProps()).forEach(found::taskVariableValueEquals);
        custom(query.getProcessCustomProps()).forEach(found::processVariableValueEquals);
        if (query.getOrderBy() != null) {
            for (OrderBy order : query.getOrderBy()) {
                sort(found, order);
            }
        }
        return found;
    }

    private Map<String, Object> custom(Map<QName, Object> wanted) {
        Map<String, Object> converted = new LinkedHashMap<>();
        if (wanted != null) {
            wanted.forEach(
                    (name, value) ->
                            converted.put(names.mapQNameToName(name), variables.wrapIfNode(value)));
        }
        return converted;
    }

    private static void sort(TaskInfoQuery<?, ?> found, OrderBy order) {
        switch (order) {
            case TaskId_Asc -> found.orderByTaskId().asc();
            case TaskId_Desc -> found.orderByTaskId().desc();
            case TaskCreated_Asc -> found.orderByTaskCreateTime().asc();
            case TaskCreated_Desc -> found.orderByTaskCreateTime().desc();
            case TaskName_Asc -> found.orderByTaskName().asc();
            case TaskName_Desc -> found.orderByTaskName().desc();
            case TaskActor_Asc -> found.orderByTaskAssignee().asc();
            case TaskActor_Desc -> found.orderByTaskAssignee().desc();
            case TaskDue_Asc, TaskDue_Desc -> {} // ACS doesn't sort by it either
            case TaskState_Asc, TaskState_Desc -> {
                if (found instanceof HistoricTaskInstanceQuery ended) {
                    ended.orderByHistoricTaskInstanceEndTime().asc();
                }
            }
        }
    }

    private WorkflowTask startTask(WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            String id = WorkflowIds.local(query.getTaskId());
            return WorkflowIds.isStartTask(id)
                    ? tasks.startTask(WorkflowIds.instanceOfStartTask(id))
                    : null;
        }
        return query.getProcessId() == null
                ? null
                : tasks.startTask(WorkflowIds.local(query.getProcessId()));
    }

    private boolean matches(WorkflowTask start, WorkflowTaskQuery query) {
        Map<QName, Serializable> properties = start.getProperties();
        String definition = start.getPath().getInstance().getDefinition().getName();
        return (query.getTaskState() == null || query.getTaskState() == start.getState())
                && (query.isActive() == null || query.isActive() == start.getPath().isActive())
                && (query.getActorId() == null
                        || query.getActorId().equals(properties.get(ContentModel.PROP_OWNER)))
                && (query.getWorkflowDefinitionName() == null
                        || query.getWorkflowDefinitionName().equals(definition))
                && (query.getProcessName() == null
                        || names.mapQNameToName(query.getProcessName()).equals(definition))
                && (query.getTaskName() == null
                        || query.getTaskName()
                                .equals(start.getDefinition().getMetadata().getName()))
                && has(properties, query.getTaskCustomProps())
                && (query.getProcessCustomProps() == null
                        || start.getState() == WorkflowTaskState.COMPLETED
                        || has(
                                instances.variables(start.getPath().getId()),
                                query.getProcessCustomProps()));
    }

    private static boolean has(Map<QName, Serializable> values, Map<QName, Object> wanted) {
        return wanted == null
                || wanted.entrySet().stream()
                        .allMatch(e -> Objects.equals(values.get(e.getKey()), e.getValue()));
    }
}
