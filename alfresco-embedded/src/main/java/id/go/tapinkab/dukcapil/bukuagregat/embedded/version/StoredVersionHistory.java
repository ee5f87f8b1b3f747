package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;

/** A linear history, oldest first; there are no branches. */
record StoredVersionHistory(ArrayList<StoredVersion> oldestFirst) implements VersionHistory {

    @Override
    public Version getRootVersion() {
        return oldestFirst.get(0);
    }

    @Override
    public Version getHeadVersion() {
        return oldestFirst.get(oldestFirst.size() - 1);
    }

    /** Newest first. */
    @Override
    public Collection<Version> getAllVersions() {
        List<Version> all = new ArrayList<>(oldestFirst);
        Collections.reverse(all);
        return all;
    }

    @Override
    public Version getPredecessor(Version version) {
        int at = index(version);
        return at > 0 ? oldestFirst.get(at - 1) : null;
    }

    @Override
    public Collection<Version> getSuccessors(Version version) {
        int at = index(version);
        return at + 1 < oldestFirst.size() ? List.of(oldestFirst.get(at + 1)) : List.of();
    }

    private int index(Version version) {
        return oldestFirst.indexOf(getVersion(version.getVersionLabel()));
    }

    @Override
    public Version getVersion(String versionLabel) {
        return oldestFirst.stream()
                .filter(version -> version.label().equals(versionLabel))
                .findFirst()
                .orElseThrow(() -> new VersionDoesNotExistException(versionLabel));
    }
}
