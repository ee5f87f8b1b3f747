package org.alfresco.service.cmr.module;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.util.VersionNumber;

/** What a module's properties file says of it. */
public interface ModuleDetails extends Serializable {

    String PROP_ID = "module.id";

    String PROP_ALIASES = "module.aliases";

    String PROP_VERSION = "module.version";

    String PROP_TITLE = "module.title";

    String PROP_DESCRIPTION = "module.description";

    String PROP_EDITIONS = "module.editions";

    String PROP_REPO_VERSION_MIN = "module.repo.version.min";

    String PROP_REPO_VERSION_MAX = "module.repo.version.max";

    String PROP_DEPENDS_PREFIX = "module.depends.";

    String PROP_INSTALL_DATE = "module.installDate";

    String PROP_INSTALL_STATE = "module.installState";

    String INVALID_ID_REGEX = ".*[^\\w.-].*";

    Properties getProperties();

    String getId();

    List<String> getAliases();

    ModuleVersionNumber getModuleVersionNumber();

    VersionNumber getVersion();

    String getTitle();

    String getDescription();

    VersionNumber getRepoVersionMin();

    void setRepoVersionMin(VersionNumber repoVersionMin);

    VersionNumber getRepoVersionMax();

    void setRepoVersionMax(VersionNumber repoVersionMax);

    List<ModuleDependency> getDependencies();

    Date getInstallDate();

    void setInstallDate(Date installDate);

    ModuleInstallState getInstallState();

    void setInstallState(ModuleInstallState installState);

    List<String> getEditions();

    void setEditions(List<String> editions);
}
