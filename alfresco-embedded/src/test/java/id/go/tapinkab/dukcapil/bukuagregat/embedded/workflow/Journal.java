package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** What the probe's delegates and listeners saw, in order; and which of them are to fail. */
final class Journal {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile String failing;

    List<String> lines() {
        return lines;
    }

    void clear() {
        lines.clear();
        failing = null;
    }

    void failIn(String name) {
        failing = name;
    }

    void write(String who, String what) {
        lines.add(
                "%s %s full=%s runAs=%s"
                        .formatted(
                                who,
                                what,
                                AuthenticationUtil.getFullyAuthenticatedUser(),
                                AuthenticationUtil.getRunAsUser()));
        if (who.equals(failing)) {
            throw new IllegalStateException("delegasi gagal");
        }
    }
}
