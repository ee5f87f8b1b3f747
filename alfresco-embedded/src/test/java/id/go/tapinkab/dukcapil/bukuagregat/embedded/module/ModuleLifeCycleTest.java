package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleInstallState;
import org.alfresco.service.cmr.module.ModuleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract 10b: four starts of one module on one data directory; and 10.13, 10.14, 10.16. */
class ModuleLifeCycleTest {

    private static final String COMPONENTS =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                                       http://www.springframework.org/schema/beans/spring-beans.xsd">
                <bean id="component" abstract="true" parent="module.baseComponent"
                      class="%1$s">
                    <property name="moduleId" value="berkala"/>
                    <property name="sinceVersion" value="1.0"/>
                    <property name="appliesFromVersion" value="1.0"/>
                </bean>
                <bean id="always" parent="component">
                    <property name="executeOnceOnly" value="false"/>
                </bean>
                <bean id="once" parent="component"/>
                <bean id="from0" parent="component">
                    <property name="appliesFromVersion" value="0"/>
                </bean>
                <bean id="since-1.2" parent="component">
                    <property name="sinceVersion" value="1.2"/>
                    <property name="appliesFromVersion" value="1.2"/>
                </bean>
                %2$s
            </beans>
            """;

    @TempDir Path temp;

    private List<String> start(String version, String moreBeans) throws IOException {
        RecordingComponent.RUNS.clear();
        Path module = Files.createDirectories(temp.resolve("cp/alfresco/module/berkala"));
        Files.writeString(
                module.resolve("module.properties"),
                """
                module.id=berkala
                module.version=%s
                module.title=Berkala
                module.description=A module that grows
                """
                        .formatted(version));
        Files.writeString(
                module.resolve("module-context.xml"),
                COMPONENTS.formatted(RecordingComponent.class.getName(), moreBeans));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URL[] classPath = {temp.resolve("cp").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            EmbeddedAlfresco.builder().dataDirectory(temp.resolve("data")).start().close();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return names();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String run : RecordingComponent.RUNS) {
            assertThat(run).endsWith(" System/System TXN_READ_WRITE");
            names.add(run.substring(0, run.indexOf(' ')));
        }
        return names;
    }

    @Test
    @Measured("10.18-10.21")
    void componentsRun_asTheirVersionsSay_overFourStarts() throws Exception {
        try (LogLines log = new LogLines(EmbeddedModuleService.class)) {
            assertThat(start("1.1.0", "")).containsExactlyInAnyOrder("always", "once", "from0");
            assertThat(start("1.1.0", "")).containsExactly("always");
            assertThat(start("1.2.0", "")).containsExactlyInAnyOrder("always", "since-1.2");
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("'berkala'"))
                    .containsExactly(
                            "INFO Installing module 'berkala' version 1.1.0.",
                            "INFO Starting module 'berkala' version 1.1.0.",
                            "INFO Upgrading module 'berkala' version 1.2.0 (was 1.1.0).");
        }
        assertThatThrownBy(() -> start("1.0.0", ""))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching("\\d{8} Failed to start modules")
                .cause()
                .hasMessageContaining(
                        "\nDowngrading of modules is not supported.\nModule 'berkala' version 1.2.0"
                                + " is currently installed and must be uninstalled before version"
                                + " 1.0.0 can be installed.");
        assertThat(RecordingComponent.RUNS).isEmpty();
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    void componentOfAnUnknownModule_stopsTheStart() {
        String orphan =
                """
                <bean id="orphan" parent="component">
                    <property name="moduleId" value="takada"/>
                </bean>
                """;
        assertThatThrownBy(() -> start("1.1.0", orphan))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .cause()
                .hasMessageContaining(
                        "The component 'orphan' belongs to a non-existent module 'takada'.");
    }

    @Test
    @Measured({"10.13", "10.14", "10.16"})
    void moduleDefaults_areOverriddenByTheInstallation_andResolvedInBeansOnly() throws Exception {
        try (EmbeddedAlfresco repository =
                EmbeddedAlfresco.builder().property("probe.b", "global").start()) {
            assertThat(repository.bean("probe-properties"))
                    .isEqualTo("module-default global module-module-default");
            Properties raw = (Properties) repository.bean("global-properties");
            assertThat(raw.getProperty("probe.c")).isEqualTo("module-${probe.a}");
            ModuleDetails module =
                    repository
                            .bean("moduleService", ModuleService.class)
                            .getModule("runtime-probe");
            assertThat(module.getModuleVersionNumber()).hasToString("1.0");
            assertThat(module.getInstallState()).isEqualTo(ModuleInstallState.UNKNOWN);
        }
    }
}
