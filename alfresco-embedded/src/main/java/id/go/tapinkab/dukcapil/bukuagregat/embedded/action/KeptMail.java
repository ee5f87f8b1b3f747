package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The action {@code mail}, as far as text to one address goes. No mail leaves: the messages are
 * kept, newest last, a hundred of them.
 */
public final class KeptMail extends ActionExecuterAbstractBase {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMail.class);
    private static final int MOST = 100;

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile boolean unreachable;

    /** What would have been sent. */
    public record Message(String to, String subject, String text) {}

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** From now on nothing can be sent, as with a mail server that does not answer; or it can. */
    public void unreachable(boolean now) {
        unreachable = now;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        if (unreachable) {
            if (Boolean.TRUE.equals(action.getParameterValue("ignore_send_failure"))) {
                LOG.error("Failed to send an e-mail");
                return;
            }
            throw new AlfrescoRuntimeException("Failed to send an e-mail");
        }
        messages.add(
                new Message(text(action, "to"), text(action, "subject"), text(action, "text")));
        while (messages.size() > MOST) {
            messages.remove(0);
        }
    }

    private static String text(Action action, String parameter) {
        return (String) action.getParameterValue(parameter);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        for (String name : List.of("to", "subject", "text", "from")) {
            parameters.add(
                    new ParameterDefinitionImpl(
                            name,
                            DataTypeDefinition.TEXT,
                            name.equals("subject"),
                            getParamDisplayLabel(name)));
        }
        parameters.add(
                new ParameterDefinitionImpl(
                        "ignore_send_failure",
                        DataTypeDefinition.BOOLEAN,
                        false,
                        getParamDisplayLabel("ignore_send_failure")));
    }
}
