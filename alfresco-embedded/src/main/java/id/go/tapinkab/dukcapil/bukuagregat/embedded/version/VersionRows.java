package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.VersionType;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of versions. */
final class VersionRows implements InitializingBean {

    static final StoreRef STORE =
            new StoreRef(VersionBaseModel.STORE_PROTOCOL, Version2Model.STORE_ID);

    private static final String COLUMNS =
            "SELECT node, uuid, label, kind, state FROM node_version ";

    private final JdbcTemplate jdbc;

    VersionRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.execute(
                """
                CREATE TABLE IF NOT EXISTS node_version (
                    id bigserial PRIMARY KEY, node text NOT NULL, uuid text NOT NULL UNIQUE,
                    label text NOT NULL, kind text, state bytea NOT NULL, UNIQUE (node, label))
                """);
    }

    void insert(StoredVersion version) {
        jdbc.update(
                "INSERT INTO node_version (node, uuid, label, kind, state) VALUES (?, ?, ?, ?, ?)",
                version.node().getId(),
                version.frozen().getId(),
                version.label(),
                version.type() == null ? null : version.type().name(),
                version.state().toBytes());
    }

    /** Oldest first. */
    List<StoredVersion> of(NodeRef node) {
        return jdbc.query(COLUMNS + "WHERE node = ? ORDER BY id", VersionRows::read, node.getId());
    }

    StoredVersion byFrozen(NodeRef frozen) {
        List<StoredVersion> found =
                jdbc.query(COLUMNS + "WHERE uuid = ?", VersionRows::read, frozen.getId());
        return found.isEmpty() ? null : found.get(0);
    }

    private static StoredVersion read(ResultSet row, int index) throws SQLException {
        String kind = row.getString(4);
        return new StoredVersion(
                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, row.getString(1)),
                new NodeRef(STORE, row.getString(2)),
                row.getString(3),
                kind == null ? null : VersionType.valueOf(kind),
                FrozenState.of(row.getBytes(5)));
    }

    void delete(NodeRef node) {
        jdbc.update("DELETE FROM node_version WHERE node = ?", node.getId());
    }

    void delete(StoredVersion version) {
        jdbc.update("DELETE FROM node_version WHERE uuid = ?", version.frozen().getId());
    }
}
