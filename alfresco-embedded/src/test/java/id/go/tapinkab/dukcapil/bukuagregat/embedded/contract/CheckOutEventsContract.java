package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** What behaviours hear of check-outs, as ACS's source tells them. */
abstract class CheckOutEventsContract extends CoreContract {

    @Test
    void events_areToldInOrder() {
        List<String> heard = new ArrayList<>();
        QName type = BASE;
        Listener listener = new Listener(heard);
        CheckOutCheckInService checkOuts =
                bean("CheckOutCheckInService", CheckOutCheckInService.class);
        Map.of(
                        CheckOutCheckInServicePolicies.BeforeCheckOut.QNAME, "beforeCheckOut",
                        CheckOutCheckInServicePolicies.OnCheckOut.QNAME, "onCheckOut",
                        CheckOutCheckInServicePolicies.BeforeCheckIn.QNAME, "beforeCheckIn",
                        CheckOutCheckInServicePolicies.OnCheckIn.QNAME, "onCheckIn",
                        CheckOutCheckInServicePolicies.BeforeCancelCheckOut.QNAME,
                                "beforeCancelCheckOut",
                        CheckOutCheckInServicePolicies.OnCancelCheckOut.QNAME, "onCancelCheckOut")
                .forEach(
                        (policy, method) ->
                                policies()
                                        .bindClassBehaviour(
                                                policy, type, new JavaBehaviour(listener, method)));
        NodeRef original = committed(BASE, "surat.txt");
        NodeRef first = tx(() -> checkOuts.checkout(original));
        run(() -> checkOuts.checkin(first, null));
        NodeRef second = tx(() -> checkOuts.checkout(original));
        run(() -> checkOuts.cancelCheckout(second));
        listener.stop();
        assertThat(heard)
                .containsExactly(
                        "beforeCheckOut original",
                        "onCheckOut copy",
                        "beforeCheckIn copy",
                        "onCheckIn original",
                        "beforeCheckOut original",
                        "onCheckOut copy",
                        "beforeCancelCheckOut copy",
                        "onCancelCheckOut original");
    }

    /** Notes what it is told until stopped; behaviours cannot be unbound. */
    static final class Listener {
        private final List<String> heard;
        private boolean on = true;

        Listener(List<String> heard) {
            this.heard = heard;
        }

        void stop() {
            on = false;
        }

        private void note(String event, String node) {
            if (on) {
                heard.add(event + " " + node);
            }
        }

        public void beforeCheckOut(NodeRef node, NodeRef parent, QName type, QName name) {
            note("beforeCheckOut", "original");
        }

        public void onCheckOut(NodeRef workingCopy) {
            note("onCheckOut", "copy");
        }

        public void beforeCheckIn(
                NodeRef workingCopy,
                Map<String, Serializable> properties,
                String url,
                boolean keep) {
            note("beforeCheckIn", "copy");
        }

        public void onCheckIn(NodeRef node) {
            note("onCheckIn", "original");
        }

        public void beforeCancelCheckOut(NodeRef workingCopy) {
            note("beforeCancelCheckOut", "copy");
        }

        public void onCancelCheckOut(NodeRef node) {
            note("onCancelCheckOut", "original");
        }
    }
}
