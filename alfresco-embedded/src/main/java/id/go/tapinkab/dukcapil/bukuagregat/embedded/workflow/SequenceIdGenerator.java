package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.activiti.engine.impl.cfg.IdGenerator;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Ids from a database sequence, a block at a time.
 *
 * <p>Activiti's own generator takes its blocks in a transaction, and so a connection, of its own:
 * as many threads as the pool has connections would wait for each other for ever. A sequence isn't
 * part of any transaction, so the connection at hand will do.
 */
final class SequenceIdGenerator implements IdGenerator {
    private static final long BLOCK = 100;
    private final DataSource dataSource;
    private long next;
    private long end;

    SequenceIdGenerator(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create sequence if not exists act_embedded_id_seq increment by " + BLOCK);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    @Override
    public synchronized String getNextId() {
        if (next == end) {
            next = takeBlock();
            end = next + BLOCK;
        }
        return Long.toString(next++);
    }

    private long takeBlock() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select nextval('act_embedded_id_seq')")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("No ids left for the workflow engine", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
