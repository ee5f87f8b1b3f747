package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of this package, made when they are missing. */
final class SecuritySchema implements InitializingBean {

    private final JdbcTemplate jdbc;

    SecuritySchema(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.execute(
                """
                CREATE TABLE IF NOT EXISTS sec_credential (
                    user_name text PRIMARY KEY, salt bytea NOT NULL, hash bytea NOT NULL,
                    enabled boolean NOT NULL DEFAULT true);
                CREATE TABLE IF NOT EXISTS sec_authority (
                    name text PRIMARY KEY, display_name text, zones text NOT NULL, uuid text NOT NULL);
                CREATE TABLE IF NOT EXISTS sec_member (
                    parent text NOT NULL REFERENCES sec_authority (name) ON DELETE CASCADE,
                    child text NOT NULL, PRIMARY KEY (parent, child));
                CREATE INDEX IF NOT EXISTS sec_member_child ON sec_member (child);
                CREATE TABLE IF NOT EXISTS sec_entry (
                    id bigserial PRIMARY KEY, node text NOT NULL, authority text NOT NULL,
                    permission text NOT NULL, allowed boolean NOT NULL,
                    UNIQUE (node, authority, permission));
                CREATE TABLE IF NOT EXISTS sec_no_inherit (node text PRIMARY KEY);
                """);
    }
}
