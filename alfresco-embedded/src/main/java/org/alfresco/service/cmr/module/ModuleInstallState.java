package org.alfresco.service.cmr.module;

/** Whether a module is installed; the repository itself only ever says UNKNOWN. */
public enum ModuleInstallState {
    UNKNOWN,
    INSTALLED,
    DISABLED,
    UNINSTALLED
}
