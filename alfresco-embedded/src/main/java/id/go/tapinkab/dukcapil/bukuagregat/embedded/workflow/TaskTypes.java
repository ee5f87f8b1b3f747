package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.TaskFormData;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** The types that describe tasks: a task's form key is the prefixed name of its type. */
final class TaskTypes {
    private final DictionaryService dictionary;
    private final WorkflowQNameConverter names;

    TaskTypes(DictionaryService dictionary, WorkflowQNameConverter names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    /** The type itself; the general type for tasks when there is no such type. */
    TypeDefinition declared(String formKey, boolean start) {
        TypeDefinition type =
                formKey == null ? null : dictionary.getType(names.mapNameToQName(formKey));
        if (type != null) {
            return type;
        }
        QName general =
                start ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK;
        return dictionary.getType(general);
    }

    /** The type's name as a variable would have it. */
    String name(TypeDefinition type) {
        return names.mapQNameToName(type.getName());
    }

    /** The type with the properties and associations of its mandatory aspects. */
    TaskType full(String formKey, boolean start) {
        return TaskType.of(declared(formKey, start));
    }

    TaskType full(DelegateTask task) {
        return full(formKey(task), false);
    }

    static String formKey(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TaskFormHandler handler = entity.getTaskDefinition().getTaskFormHandler();
        TaskFormData form = handler == null ? null : handler.createTaskForm(entity);
        return Engine.formKey(form);
    }
}
