package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.nio.file.Path;
import org.activiti.bpmn.exceptions.XMLException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;

/** What starting again does with a module's processes (contract 10.22 to 10.24). */
class WorkflowDeployerTest {
    @TempDir Path files;

    private EmbeddedAlfresco start(String version) {
        return EmbeddedAlfresco.builder()
                .dataDirectory(files)
                .property("alur.versi", version)
                .start();
    }

    private static WorkflowDefinition definition(EmbeddedAlfresco repository, String key) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        repository
                                .bean("WorkflowService", WorkflowService.class)
                                .getDefinitionByName("activiti$" + key));
    }

    @Test
    @Measured({"10.22", "10.23"})
    void redeployed_isANewVersionAtEveryStart_else_onlyTheFirstCounts() {
        try (EmbeddedAlfresco first = start("1")) {
            assertThat(definition(first, "ulang").getTitle()).isEqualTo("Pertama");
            assertThat(definition(first, "sekali").getTitle()).isEqualTo("Pertama");
        }
        try (EmbeddedAlfresco second = start("2")) {
            assertThat(definition(second, "ulang").getTitle()).isEqualTo("Kedua");
            assertThat(definition(second, "ulang").getVersion()).isEqualTo("2");
            assertThat(definition(second, "sekali").getTitle()).isEqualTo("Pertama");
            assertThat(definition(second, "sekali").getVersion()).isEqualTo("1");
        }
        assertThatThrownBy(() -> start("rusak"))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageEndingWith("Workflow deployment failed")
                .cause()
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Failed to deploy workflow definition.")
                .hasCauseInstanceOf(XMLException.class);
        try (EmbeddedAlfresco third = start("2")) {
            assertThat(definition(third, "ulang").getVersion()).isEqualTo("3");
        }
    }

    @Test
    @Measured("10.24")
    void fileCutShort_stopsTheStart() {
        assertThatThrownBy(() -> start("terpotong"))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageEndingWith("Workflow deployment failed")
                .cause()
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith(
                        "Failed to determine if workflow definition  is already deployed.")
                .hasCauseInstanceOf(SAXParseException.class);
    }
}
