package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;

/** Titles and descriptions, from the message bundles of modules or as given in the BPMN. */
final class Labels {
    private final MessageLookup messages;

    Labels(MessageLookup messages) {
        this.messages = messages;
    }

    MessageLookup messages() {
        return messages;
    }

    String workflowTitle(String processKey, String otherwise) {
        return label(processKey + ".workflow.title", otherwise);
    }

    String workflowDescription(String processKey, String... otherwise) {
        return label(processKey + ".workflow.description", otherwise);
    }

    String nodeTitle(String processKey, String node, String otherwise) {
        return label(processKey + ".node." + node + ".title", otherwise);
    }

    String nodeDescription(String processKey, String node, String... otherwise) {
        return label(processKey + ".node." + node + ".description", otherwise);
    }

    String transitionTitle(String processKey, String node, String otherwise) {
        return transition(processKey, node, ".title", otherwise);
    }

    String transitionDescription(String processKey, String node, String otherwise) {
        return transition(processKey, node, ".description", otherwise);
    }

    String taskTitle(String processKey, String task, TypeDefinition type, String name) {
        return label(processKey + ".task." + task + ".title", type.getTitle(messages), name, task);
    }

    String taskDescription(String processKey, String task, String... otherwise) {
        return label(processKey + ".task." + task + ".description", otherwise);
    }

    private String transition(String processKey, String node, String which, String otherwise) {
        return label(
                processKey + ".node." + node + ".transition" + which,
                label(processKey + ".transition" + which, otherwise));
    }

    private String label(String key, String... otherwise) {
        String label = messages.getMessage(key.replace(':', '_'));
        for (int i = 0; label == null && i < otherwise.length; i++) {
            label = otherwise[i];
        }
        return label;
    }
}
