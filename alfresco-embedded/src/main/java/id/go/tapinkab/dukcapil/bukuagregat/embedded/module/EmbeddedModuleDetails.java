package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleInstallState;
import org.alfresco.util.VersionNumber;

/** What a module.properties file says; id, version, title and description must be there. */
@SuppressWarnings("JavaUtilDate") // the public interface has java.util.Date
final class EmbeddedModuleDetails implements ModuleDetails {

    private static final long serialVersionUID = 1L;

    private final Properties properties = new Properties();
    private final ArrayList<ModuleDependency> dependencies = new ArrayList<>();
    private VersionNumber repoVersionMin = VersionNumber.VERSION_ZERO;
    private VersionNumber repoVersionMax = VersionNumber.VERSION_BIG;

    /** Throws AlfrescoRuntimeException naming what is missing or wrong. */
    EmbeddedModuleDetails(Properties given) {
        for (String key : given.stringPropertyNames()) {
            String value = given.getProperty(key).strip();
            if (!value.isEmpty()) {
                properties.setProperty(key, value);
            }
        }
        List<String> missing = new ArrayList<>();
        for (String key : List.of(PROP_ID, PROP_VERSION, PROP_TITLE, PROP_DESCRIPTION)) {
            if (properties.getProperty(key) == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            throw new AlfrescoRuntimeException(
                    "The following module properties need to be defined: " + missing);
        }
        if (getId().matches(INVALID_ID_REGEX)) {
            throw new AlfrescoRuntimeException(
                    "The module ID '"
                            + getId()
                            + "' is invalid.  It may consist of valid characters, numbers, '.', '_'"
                            + " and '-'");
        }
        if (properties.getProperty(PROP_REPO_VERSION_MIN) != null) {
            repoVersionMin = new VersionNumber(properties.getProperty(PROP_REPO_VERSION_MIN));
        }
        if (properties.getProperty(PROP_REPO_VERSION_MAX) != null) {
            repoVersionMax = new VersionNumber(properties.getProperty(PROP_REPO_VERSION_MAX));
        }
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PROP_DEPENDS_PREFIX)
                    && key.length() > PROP_DEPENDS_PREFIX.length()) {
                dependencies.add(
                        new Dependency(
                                key.substring(PROP_DEPENDS_PREFIX.length()),
                                properties.getProperty(key)));
            }
        }
    }

    /** Version ranges of dependencies are not looked at: only "*" is offered. */
    private record Dependency(String getDependencyId, String getVersionString)
            implements ModuleDependency {
        @Override
        public boolean isValidDependency(ModuleDetails moduleDetails) {
            if (!"*".equals(getVersionString)) {
                throw new UnsupportedOperationException(
                        "ModuleDependency.isValidDependency with version " + getVersionString);
            }
            return moduleDetails != null && moduleDetails.getId().equals(getDependencyId);
        }
    }

    @Override
    public Properties getProperties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    @Override
    public String getId() {
        return properties.getProperty(PROP_ID);
    }

    @Override
    public List<String> getAliases() {
        return list(PROP_ALIASES);
    }

    @Override
    public ModuleVersionNumber getModuleVersionNumber() {
        return new ModuleVersionNumber(properties.getProperty(PROP_VERSION));
    }

    @Override
    public VersionNumber getVersion() {
        return new VersionNumber(properties.getProperty(PROP_VERSION));
    }

    @Override
    public String getTitle() {
        return properties.getProperty(PROP_TITLE);
    }

    @Override
    public String getDescription() {
        return properties.getProperty(PROP_DESCRIPTION);
    }

    @Override
    public VersionNumber getRepoVersionMin() {
        return repoVersionMin;
    }

    @Override
    public void setRepoVersionMin(VersionNumber repoVersionMin) {
        this.repoVersionMin = repoVersionMin;
    }

    @Override
    public VersionNumber getRepoVersionMax() {
        return repoVersionMax;
    }

    @Override
    public void setRepoVersionMax(VersionNumber repoVersionMax) {
        this.repoVersionMax = repoVersionMax;
    }

    @Override
    public List<ModuleDependency> getDependencies() {
        return dependencies;
    }

    /** Null: nobody has installed it but the class path. */
    @Override
    public Date getInstallDate() {
        return null;
    }

    @Override
    public void setInstallDate(Date installDate) {
        throw new UnsupportedOperationException("ModuleDetails.setInstallDate");
    }

    @Override
    public ModuleInstallState getInstallState() {
        return ModuleInstallState.UNKNOWN;
    }

    @Override
    public void setInstallState(ModuleInstallState installState) {
        throw new UnsupportedOperationException("ModuleDetails.setInstallState");
    }

    @Override
    public List<String> getEditions() {
        return list(PROP_EDITIONS);
    }

    @Override
    public void setEditions(List<String> editions) {
        throw new UnsupportedOperationException("ModuleDetails.setEditions");
    }

    private List<String> list(String key) {
        String value = properties.getProperty(key);
        return value == null ? List.of() : List.of(value.split("\\s*,\\s*"));
    }

    @Override
    public String toString() {
        return getId() + " " + properties.getProperty(PROP_VERSION);
    }
}
