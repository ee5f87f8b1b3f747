package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery.DatePosition;
import org.alfresco.service.namespace.QName;

/** Looks for instances. Running ones come before ended ones. */
final class InstanceQueries {
    private static final QName INITIATOR = QName.createQName("", WorkflowConstants.PROP_INITIATOR);

    private final Engine engine;
    private final Instances instances;
    private final WorkflowQNameConverter names;
    private final NodeVariables variables;
    private final DictionaryService dictionary;
    private final NodeService nodes;

    InstanceQueries(
            Engine engine,
            Instances instances,
            WorkflowQNameConverter names,
            NodeVariables variables,
            DictionaryService dictionary,
            NodeService nodes) {
        this.engine = engine;
        this.instances = instances;
        this.names = names;
        this.variables = variables;
        this.dictionary = dictionary;
        this.nodes = nodes;
    }

    /**
     * @param maxItems how many running and how many ended ones at most; 0 for all
     */
    List<WorkflowInstance> find(WorkflowInstanceQuery query, int maxItems, int skipCount) {
        return queries(query).stream()
                .flatMap(
                        found ->
                                (maxItems > 0
                                                ? found.orderByProcessInstanceDuration()
                                                        .desc()
                                                        .listPage(skipCount, maxItems)
                                                : found.list())
                                        .stream())
                .map(instances::describe)
                .toList();
    }

    long count(WorkflowInstanceQuery query) {
        return queries(query).stream().mapToLong(HistoricProcessInstanceQuery::count).sum();
    }

    private List<HistoricProcessInstanceQuery> queries(WorkflowInstanceQuery query) {
        if (query.getActive() == null) {
            return List.of(criteria(query).unfinished(), criteria(query).finished());
        }
        return List.of(
                query.getActive() ? criteria(query).unfinished() : criteria(query).finished());
    }

    private HistoricProcessInstanceQuery criteria(WorkflowInstanceQuery query) {
        HistoricProcessInstanceQuery found = engine.history().createHistoricProcessInstanceQuery();
        if (query.getEngineId() != null) {
            WorkflowIds.requireEngine(query.getEngineId());
        }
        if (query.getWorkflowDefinitionId() != null) {
            found.processDefinitionId(WorkflowIds.local(query.getWorkflowDefinitionId()));
        }
        List<String> excluded = query.getExcludedDefinitions();
        if (excluded != null && !excluded.isEmpty()) {
            found.processDefinitionKeyNotIn(
                    excluded.stream().map(e -> WorkflowIds.local(e).replace('*', '%')).toList());
        }
        if (query.getStartBefore() != null) {
            found.startedBefore(query.getStartBefore());
        }
        if (query.getStartAfter() != null) {
            found.startedAfter(query.getStartAfter());
        }
        if (query.getEndBefore() != null) {
            found.finishedBefore(query.getEndBefore());
        }
        if (query.getEndAfter() != null) {
            found.finishedAfter(query.getEndAfter());
        }
        if (query.getCustomProps() != null) {
            addVariables(found, new LinkedHashMap<>(query.getCustomProps()));
        }
        return found;
    }

    private void addVariables(HistoricProcessInstanceQuery found, Map<QName, Object> wanted) {
        if (wanted.get(INITIATOR) instanceof NodeRef initiator && nodes.exists(initiator)) {
            wanted.remove(INITIATOR);
            found.startedBy((String) nodes.getProperty(initiator, ContentModel.PROP_USERNAME));
        }
        wanted.forEach((name, value) -> addVariable(found, name, value));
    }

    private void addVariable(HistoricProcessInstanceQuery found, QName name, Object value) {
        String variable = names.mapQNameToName(name);
        PropertyDefinition property = dictionary.getProperty(name);
        if (value instanceof Map<?, ?> dates) {
            if (dates.get(DatePosition.BEFORE) instanceof Date before) {
                found.variableValueLessThanOrEqual(variable, before);
            }
            if (dates.get(DatePosition.AFTER) instanceof Date after) {
                found.variableValueGreaterThanOrEqual(variable, after);
            }
        } else if (value == null || property == null) {
            found.variableValueEquals(variable, variables.wrapIfNode(value));
        } else {
            found.variableValueEquals(
                    variable, DefaultTypeConverter.INSTANCE.convert(property.getDataType(), value));
        }
    }
}
