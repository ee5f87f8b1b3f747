package org.alfresco.service.cmr.module;

import java.io.Serializable;

/** Another module, with the versions of it, that a module needs. */
public interface ModuleDependency extends Serializable {

    String getDependencyId();

    String getVersionString();

    boolean isValidDependency(ModuleDetails moduleDetails);
}
