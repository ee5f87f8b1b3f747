package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.List;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Global ids are {@code activiti$} and the id inside the engine. */
final class WorkflowIds {
    private WorkflowIds() {}

    static String global(String localId) {
        return ActivitiConstants.ENGINE_ID + "$" + localId;
    }

    /**
     * @throws WorkflowException when it isn't a global id, or not one of this engine
     */
    static String local(String globalId) {
        List<String> parts = List.of(globalId.split("\\$", -1));
        if (parts.size() != 2) {
            throw new WorkflowException("Invalid Global Id '" + globalId + "'");
        }
        requireEngine(parts.get(0));
        return parts.get(1);
    }

    /** The process key in a definition's name, global or not. */
    static String processKey(String name) {
        return name.startsWith(global("")) ? local(name) : name;
    }

    static void requireEngine(String engineId) {
        if (!ActivitiConstants.ENGINE_ID.equals(engineId)) {
            throw new WorkflowException(
                    "Workflow Component for engine id '" + engineId + "' is not registered");
        }
    }

    static String startTask(String processInstanceId) {
        return ActivitiConstants.START_TASK_PREFIX + processInstanceId;
    }

    static boolean isStartTask(String localTaskId) {
        return localTaskId.startsWith(ActivitiConstants.START_TASK_PREFIX);
    }

    static String instanceOfStartTask(String localTaskId) {
        return localTaskId.substring(ActivitiConstants.START_TASK_PREFIX.length());
    }
}
