package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database knows of modules: their versions, and which components have run. */
final class ModuleRegister {

    private final JdbcTemplate jdbc;

    ModuleRegister(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Makes the tables unless they are there; in the caller's transaction. */
    void prepare() {
        jdbc.execute(
                "create table if not exists emb_module ("
                        + "id text primary key, version text not null,"
                        + " installed timestamptz not null default now())");
        jdbc.execute(
                "create table if not exists emb_module_component ("
                        + "module_id text not null, name text not null,"
                        + " executed timestamptz not null, primary key (module_id, name))");
    }

    Optional<String> version(String module) {
        List<String> versions =
                jdbc.queryForList(
                        "select version from emb_module where id = ?", String.class, module);
        return versions.stream().findFirst();
    }

    /** All versions by module id. */
    Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        jdbc.query(
                "select id, version from emb_module order by id",
                row -> {
                    versions.put(row.getString(1), row.getString(2));
                });
        return versions;
    }

    void setVersion(String module, String version) {
        jdbc.update(
                "insert into emb_module (id, version) values (?, ?)"
                        + " on conflict (id) do update set version = excluded.version",
                module,
                version);
    }

    /** The version and the components of the alias become the module's. */
    void rename(String alias, String module) {
        jdbc.update("update emb_module set id = ? where id = ?", module, alias);
        jdbc.update(
                "update emb_module_component set module_id = ? where module_id = ?", module, alias);
    }

    boolean executed(String module, String component) {
        return !jdbc.queryForList(
                        "select 1 from emb_module_component where module_id = ? and name = ?",
                        module,
                        component)
                .isEmpty();
    }

    void setExecuted(String module, String component) {
        jdbc.update(
                "insert into emb_module_component (module_id, name, executed) values (?, ?, now())"
                        + " on conflict (module_id, name) do update set executed = now()",
                module,
                component);
    }
}
