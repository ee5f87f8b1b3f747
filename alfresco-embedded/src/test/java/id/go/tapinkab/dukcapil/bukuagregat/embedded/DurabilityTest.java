package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    @TempDir Path temp;

    @Test
    void killedRepository_hasWhatWasCommitted_andNothingElse() throws Exception {
        Process jvm =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RepositoryInItsOwnJvm.class.getName(),
                                temp.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("ready")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("ready");
        } finally {
            jvm.destroyForcibly().waitFor();
        }
        try (EmbeddedAlfresco repository = EmbeddedAlfresco.builder().dataDirectory(temp).start()) {
            FileFolderService files = repository.bean("fileFolderService", FileFolderService.class);
            NodeRef home = repository.bean("repositoryHelper", Repository.class).getCompanyHome();
            repository.as(
                    "admin",
                    () ->
                            RepositoryInItsOwnJvm.inTransaction(
                                    repository,
                                    () -> {
                                        NodeRef kept = files.searchSimple(home, "tetap.txt");
                                        assertThat(files.getReader(kept).getContentString())
                                                .isEqualTo("isi tetap.txt");
                                        assertThat(files.searchSimple(home, "hilang.txt")).isNull();
                                        return null;
                                    }));
        }
    }

    @Test
    void rule_survivesARestart() throws Exception {
        try (EmbeddedAlfresco repository = EmbeddedAlfresco.builder().dataDirectory(temp).start()) {
            repository.as(
                    "admin",
                    () ->
                            RepositoryInItsOwnJvm.inTransaction(
                                    repository, () -> saveRule(repository)));
        }
        NotingAction.EVENTS.clear();
        try (EmbeddedAlfresco repository = EmbeddedAlfresco.builder().dataDirectory(temp).start()) {
            FileFolderService files = repository.bean("fileFolderService", FileFolderService.class);
            NodeRef home = repository.bean("repositoryHelper", Repository.class).getCompanyHome();
            repository.as(
                    "admin",
                    () ->
                            RepositoryInItsOwnJvm.inTransaction(
                                    repository,
                                    () ->
                                            files.create(
                                                    files.searchSimple(home, "masuk"),
                                                    "a.txt",
                                                    ContentModel.TYPE_CONTENT)));
        }
        assertThat(NotingAction.EVENTS).isEqualTo(List.of("lestari a.txt=null admin/admin sync"));
    }

    private static Rule saveRule(EmbeddedAlfresco repository) {
        NodeRef home = repository.bean("repositoryHelper", Repository.class).getCompanyHome();
        NodeRef folder =
                repository
                        .bean("fileFolderService", FileFolderService.class)
                        .create(home, "masuk", ContentModel.TYPE_FOLDER)
                        .getNodeRef();
        Action action =
                repository.bean("actionService", ActionService.class).createAction("probe-act");
        action.setParameterValue("tag", "lestari");
        Rule rule = new Rule();
        rule.setTitle("lestari");
        rule.setRuleType("inbound");
        rule.setAction(action);
        return repository.bean("ruleService", RuleService.class).saveRule(folder, rule);
    }
}
