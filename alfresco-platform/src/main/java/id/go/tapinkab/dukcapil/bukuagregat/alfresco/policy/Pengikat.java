package id.go.tapinkab.dukcapil.bukuagregat.alfresco.policy;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

/** What the guards share. */
final class Pengikat {

    private Pengikat() {}

    /** Binds a method of {@code penjaga} so that it runs at once, every time. */
    static void ikat(
            PolicyComponent policyComponent, QName policy, QName kelas, Object penjaga, String m) {
        policyComponent.bindClassBehaviour(
                policy, kelas, new JavaBehaviour(penjaga, m, NotificationFrequency.EVERY_EVENT));
    }

    /** The properties that differ. */
    static Set<QName> berubah(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> hasil = new HashSet<>(before.keySet());
        hasil.addAll(after.keySet());
        hasil.removeIf(q -> Objects.equals(before.get(q), after.get(q)));
        return hasil;
    }
}
