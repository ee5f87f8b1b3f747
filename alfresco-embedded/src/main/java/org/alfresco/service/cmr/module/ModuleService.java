package org.alfresco.service.cmr.module;

import java.util.List;
import org.alfresco.repo.module.ModuleComponent;

/** Knows the modules found on the class path and starts their components. */
public interface ModuleService {

    ModuleDetails getModule(String moduleId);

    List<ModuleDetails> getAllModules();

    List<ModuleDetails> getMissingModules();

    void registerComponent(ModuleComponent component);

    void startModules();

    void shutdownModules();
}
