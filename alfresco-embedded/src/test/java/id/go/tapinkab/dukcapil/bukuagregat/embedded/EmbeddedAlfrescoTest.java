package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class EmbeddedAlfrescoTest {

    @Test
    void temporaryRepositories_standBesideEachOther_andLeaveNothing() throws Exception {
        Path files;
        try (EmbeddedAlfresco one = EmbeddedAlfresco.builder().temporary().start();
                EmbeddedAlfresco two = EmbeddedAlfresco.builder().property("a.b", "c").start()) {
            files = one.dataDirectory();
            try (var connection = one.bean(DataSource.class).getConnection()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThat(two.dataDirectory()).isNotEqualTo(files);
            assertThat(((Properties) two.bean("global-properties")).getProperty("a.b"))
                    .isEqualTo("c");
            assertThat(((Properties) one.bean("global-properties")).getProperty("a.b")).isNull();
        }
        assertThat(files).doesNotExist();
    }

    @Test
    void laterHttpServers_doNotBringBackTheDirectoryOfTheFirst() {
        Path first;
        try (EmbeddedAlfresco one = EmbeddedAlfresco.builder().httpPort(0).start()) {
            first = one.dataDirectory();
        }
        EmbeddedAlfresco.builder().httpPort(0).start().close();
        assertThat(first).doesNotExist();
    }
}
