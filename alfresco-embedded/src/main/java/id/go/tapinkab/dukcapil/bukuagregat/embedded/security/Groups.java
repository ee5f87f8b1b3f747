package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of groups and their members. */
final class Groups {

    private final JdbcTemplate jdbc;

    Groups(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    record Group(String name, String displayName, Set<String> zones, String uuid) {}

    Group find(String name) {
        List<Group> found =
                jdbc.query(
                        "SELECT name, display_name, zones, uuid FROM sec_authority WHERE name = ?",
                        (row, i) ->
                                new Group(
                                        row.getString(1),
                                        row.getString(2),
                                        new LinkedHashSet<>(List.of(row.getString(3).split(","))),
                                        row.getString(4)),
                        name);
        return found.isEmpty() ? null : found.get(0);
    }

    void insert(Group group) {
        jdbc.update(
                "INSERT INTO sec_authority (name, display_name, zones, uuid) VALUES (?, ?, ?, ?)",
                group.name(),
                group.displayName(),
                String.join(",", group.zones()),
                group.uuid());
    }

    void rename(String name, String displayName) {
        jdbc.update("UPDATE sec_authority SET display_name = ? WHERE name = ?", displayName, name);
    }

    void delete(String name) {
        jdbc.update("DELETE FROM sec_member WHERE child = ?", name);
        jdbc.update("DELETE FROM sec_authority WHERE name = ?", name);
    }

    boolean isMember(String parent, String child) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM sec_member WHERE parent = ? AND child = ?", parent, child)
                .isEmpty();
    }

    void add(String parent, String child) {
        jdbc.update("INSERT INTO sec_member (parent, child) VALUES (?, ?)", parent, child);
    }

    boolean remove(String parent, String child) {
        return jdbc.update("DELETE FROM sec_member WHERE parent = ? AND child = ?", parent, child)
                > 0;
    }

    void removeEverywhere(String child) {
        jdbc.update("DELETE FROM sec_member WHERE child = ?", child);
    }

    Set<String> all() {
        return set("SELECT name FROM sec_authority ORDER BY name");
    }

    Set<String> roots() {
        return set(
                "SELECT name FROM sec_authority WHERE name NOT IN (SELECT child FROM sec_member)"
                        + " ORDER BY name");
    }

    Set<String> below(String parent, boolean immediate) {
        return immediate
                ? set("SELECT child FROM sec_member WHERE parent = ? ORDER BY child", parent)
                : set(
                        "WITH RECURSIVE b(name) AS (SELECT child FROM sec_member WHERE parent = ?"
                                + " UNION SELECT m.child FROM sec_member m JOIN b ON m.parent = b.name)"
                                + " SELECT name FROM b ORDER BY name",
                        parent);
    }

    Set<String> above(String child, boolean immediate) {
        return immediate
                ? set("SELECT parent FROM sec_member WHERE child = ? ORDER BY parent", child)
                : set(
                        "WITH RECURSIVE a(name) AS (SELECT parent FROM sec_member WHERE child = ?"
                                + " UNION SELECT m.parent FROM sec_member m JOIN a ON m.child = a.name)"
                                + " SELECT name FROM a ORDER BY name",
                        child);
    }

    private Set<String> set(String sql, Object... arguments) {
        return new LinkedHashSet<>(jdbc.queryForList(sql, String.class, arguments));
    }
}
