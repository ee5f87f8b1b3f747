package id.go.tapinkab.dukcapil.bukuagregat.embedded.db;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Makes the repository's tables where they are missing. */
final class Schema {
    private static final long LOCK = 0x42756B75L;

    Schema(DataSource dataSource) {
        new JdbcTemplate(dataSource)
                .execute(
                        (java.sql.Connection connection) -> {
                            // two repositories starting on one database
                            try (var statement = connection.createStatement()) {
                                statement.execute("select pg_advisory_lock(" + LOCK + ")");
                                try {
                                    ScriptUtils.executeSqlScript(
                                            connection,
                                            new EncodedResource(
                                                    new ClassPathResource(
                                                            "alfresco/embedded/schema.sql"),
                                                    StandardCharsets.UTF_8));
                                } finally {
                                    statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                                }
                            } catch (java.sql.SQLException e) {
                                throw new DataAccessResourceFailureException(
                                        "The repository's tables could not be made", e);
                            }
                            return null;
                        });
    }
}
