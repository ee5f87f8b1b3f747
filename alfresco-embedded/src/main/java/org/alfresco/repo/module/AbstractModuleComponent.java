package org.alfresco.repo.module;

import java.util.List;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * What module components extend, with {@code parent="module.baseComponent"}. They run at start-up,
 * as System, in one transaction.
 */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {

    protected ServiceRegistry serviceRegistry;
    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = List.of();
    private boolean executeOnceOnly = true;
    private boolean executed;

    public AbstractModuleComponent() {}

    /** Throws unless services, module id, name and versions are set. */
    protected void checkProperties() {
        mandatory(serviceRegistry, "serviceRegistry");
        mandatory(moduleId, "moduleId");
        mandatory(name, "name");
        mandatory(sinceVersion, "sinceVersion");
        mandatory(appliesFromVersion, "appliesFromVersion");
        mandatory(appliesToVersion, "appliesToVersion");
    }

    private void mandatory(Object value, String property) {
        if (value == null) {
            throw new AlfrescoRuntimeException(
                    "Property '" + property + "' has not been set: " + this);
        }
    }

    @Override
    public String toString() {
        return "ModuleComponent[module=" + moduleId + ", name=" + name + "]";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleComponent that
                && Objects.equals(moduleId, that.getModuleId())
                && Objects.equals(name, that.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(moduleId, name);
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    /** The first version of the module that the component runs in. */
    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    /** The last version of the module that the component runs in. */
    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    /** Components that run before this one. */
    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    /** Whether the component runs once per repository (the default) or at every start. */
    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    /** Registers the component. */
    public void init() {
        String text = I18NUtil.getMessage(description);
        description = text == null ? description : text;
        if (moduleService != null) {
            moduleService.registerComponent(this);
        }
    }

    /** To be implemented: the work. */
    protected abstract void executeInternal() throws Throwable;

    /** Runs the work, once per start; whatever it throws stops the start. */
    @Override
    public final synchronized void execute() {
        if (executed) {
            throw new AlfrescoRuntimeException(
                    "The module component has already been executed: " + moduleId + "." + name);
        }
        checkProperties();
        try {
            executeInternal();
        } catch (Throwable e) {
            throw new AlfrescoRuntimeException(
                    "A module component '" + name + "' failed to execute: " + e.getMessage(), e);
        } finally {
            executed = true;
        }
    }

    @Override
    public final synchronized void shutdown() {
        executed = false;
    }
}
