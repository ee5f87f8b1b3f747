package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.util.List;
import org.alfresco.service.cmr.version.VersionType;

/** {@code major.minor}: 1.0 or 0.1 first; after 1.9 comes 1.10 (contract 5.37-5.42). */
final class VersionLabel {

    private VersionLabel() {}

    static String next(String before, VersionType type) {
        if (before == null) {
            return type == VersionType.MAJOR ? "1.0" : "0.1";
        }
        List<String> parts = List.of(before.split("\\.", -1));
        int major = Integer.parseInt(parts.get(0));
        int minor = Integer.parseInt(parts.get(1));
        return type == VersionType.MAJOR ? (major + 1) + ".0" : major + "." + (minor + 1);
    }
}
