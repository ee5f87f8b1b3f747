package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.util.VersionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Finds modules and runs their components; see {@link ModuleStarter} for the transaction. */
final class EmbeddedModuleService implements ModuleService {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedModuleService.class);
    private static final String FILES = "classpath*:alfresco/module/*/module.properties";

    private final ModuleRegister register;
    private final VersionNumber repositoryVersion;
    private final Map<String, ModuleDetails> modules = new LinkedHashMap<>();
    private final Map<String, Map<String, ModuleComponent>> components = new LinkedHashMap<>();

    EmbeddedModuleService(ModuleRegister register, String repositoryVersion) {
        this.register = register;
        this.repositoryVersion = new VersionNumber(repositoryVersion);
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The module properties could not be read", e);
        }
    }

    private void add(Resource file) throws IOException {
        ModuleDetails module;
        try {
            module = new EmbeddedModuleDetails(PropertiesLoaderUtils.loadProperties(file));
        } catch (AlfrescoRuntimeException e) {
            throw new AlfrescoRuntimeException("In " + file.getDescription(), e);
        }
        modules.put(module.getId(), module);
    }

    @Override
    public ModuleDetails getModule(String moduleId) {
        return modules.get(moduleId);
    }

    @Override
    public List<ModuleDetails> getAllModules() {
        return new ArrayList<>(modules.values());
    }

    @Override
    public List<ModuleDetails> getMissingModules() {
        throw new UnsupportedOperationException("ModuleService.getMissingModules");
    }

    @Override
    public synchronized void registerComponent(ModuleComponent component) {
        ModuleComponent before =
                components
                        .computeIfAbsent(component.getModuleId(), id -> new LinkedHashMap<>())
                        .putIfAbsent(component.getName(), component);
        if (before != null) {
            throw new AlfrescoRuntimeException(
                    "A component named '"
                            + component.getName()
                            + "' has already been registered for module '"
                            + component.getModuleId()
                            + "'.");
        }
    }

    @Override
    public synchronized void startModules() {
        LOG.info("Found {} module package(s).", modules.size());
        try {
            register.prepare();
            Set<String> started = new HashSet<>();
            Set<ModuleComponent> considered = new HashSet<>();
            for (ModuleDetails module : modules.values()) {
                start(module, started, considered);
            }
            checkForMissing();
            checkForOrphans(considered);
        } catch (RuntimeException e) {
            throw new AlfrescoRuntimeException("Failed to start modules", e);
        }
    }

    private void start(ModuleDetails module, Set<String> started, Set<ModuleComponent> considered) {
        String id = module.getId();
        if (!started.add(id)) {
            return;
        }
        ModuleVersionNumber version = module.getModuleVersionNumber();
        for (ModuleDependency dependency : module.getDependencies()) {
            ModuleDetails needed = modules.get(dependency.getDependencyId());
            if (needed == null) {
                throw new AlfrescoRuntimeException(
                        "\nModule '%s' version %s depends on module '%s', which has not been installed."
                                .formatted(id, version, dependency.getDependencyId()));
            }
            start(needed, started, considered);
        }
        if (repositoryVersion.compareTo(module.getRepoVersionMin()) < 0
                || repositoryVersion.compareTo(module.getRepoVersionMax()) > 0) {
            throw new AlfrescoRuntimeException(
                    ("\nModule '%s' version %s is incompatible with the current repository version"
                                    + " %s.\n   The repository version required must be in range"
                                    + " [%s : %s]. ")
                            .formatted(
                                    id,
                                    version,
                                    repositoryVersion,
                                    module.getRepoVersionMin(),
                                    module.getRepoVersionMax()));
        }
        noteVersion(module, version);
        Map<String, ModuleComponent> own = components.getOrDefault(id, Map.of());
        own.values().forEach(component -> execute(component, version, considered));
    }

    private void noteVersion(ModuleDetails module, ModuleVersionNumber version) {
        String id = module.getId();
        if (register.version(id).isEmpty()) {
            module.getAliases().stream()
                    .filter(alias -> register.version(alias).isPresent())
                    .findFirst()
                    .ifPresent(alias -> register.rename(alias, id));
        }
        String before = register.version(id).orElse(null);
        if (before == null) {
            LOG.info("Installing module '{}' version {}.", id, version);
        } else {
            int order = version.compareTo(new ModuleVersionNumber(before));
            if (order < 0) {
                throw new AlfrescoRuntimeException(
                        ("\nDowngrading of modules is not supported.\nModule '%s' version %s is"
                                        + " currently installed and must be uninstalled before"
                                        + " version %s can be installed.")
                                .formatted(id, before, version));
            }
            if (order > 0) {
                LOG.info("Upgrading module '{}' version {} (was {}).", id, version, before);
            } else {
                LOG.info("Starting module '{}' version {}.", id, version);
            }
        }
        register.setVersion(id, version.toString());
    }

    private void execute(
            ModuleComponent component,
            ModuleVersionNumber version,
            Set<ModuleComponent> considered) {
        if (!considered.add(component)
                || version.compareTo(component.getAppliesFromVersionNumber()) < 0
                || version.compareTo(component.getAppliesToVersionNumber()) > 0) {
            return;
        }
        String module = component.getModuleId();
        if (component.isExecuteOnceOnly() && register.executed(module, component.getName())) {
            return;
        }
        for (ModuleComponent dependency : component.getDependsOn()) {
            execute(dependency, version, considered);
        }
        component.execute();
        register.setExecuted(module, component.getName());
        LOG.debug("Executed {}", component);
    }

    private void checkForMissing() {
        register.versions()
                .forEach(
                        (id, version) -> {
                            if (!modules.containsKey(id)) {
                                LOG.warn(
                                        "A previously-installed module '{}' (version {}) is not"
                                                + " present in your distribution.",
                                        id,
                                        version);
                            }
                        });
    }

    private void checkForOrphans(Set<ModuleComponent> considered) {
        for (Map<String, ModuleComponent> ofModule : components.values()) {
            for (ModuleComponent component : ofModule.values()) {
                if (!considered.contains(component)) {
                    throw new AlfrescoRuntimeException(
                            "The component '%s' belongs to a non-existent module '%s'."
                                    .formatted(component.getName(), component.getModuleId()));
                }
            }
        }
    }

    @Override
    public synchronized void shutdownModules() {
        components
                .values()
                .forEach(ofModule -> ofModule.values().forEach(ModuleComponent::shutdown));
    }
}
