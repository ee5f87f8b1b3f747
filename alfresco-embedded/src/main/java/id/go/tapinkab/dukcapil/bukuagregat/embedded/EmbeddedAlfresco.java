package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.AsyncActions;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.http.HttpServer;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres.PrivatePostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ClassPathXmlApplicationContext;

/**
 * A running repository. Several can run in one JVM, each on its own directory and database.
 *
 * <p>{@code EmbeddedAlfresco.builder().temporary().start()} is the shortest way to one; it is gone,
 * files included, when it is closed or the JVM ends in whatever way.
 */
public final class EmbeddedAlfresco implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedAlfresco.class);

    private final ClassPathXmlApplicationContext context;
    private final RepositoryDirectory directory;
    private final PrivatePostgres postgres;

    private EmbeddedAlfresco(
            ClassPathXmlApplicationContext context,
            RepositoryDirectory directory,
            PrivatePostgres postgres) {
        this.context = context;
        this.directory = directory;
        this.postgres = postgres;
    }

    /** Starts with a temporary repository on a private PostgreSQL; the rest is optional. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The only bean of the type.
     *
     * @throws org.springframework.beans.factory.NoUniqueBeanDefinitionException when there are
     *     more: ask by name, as ACS's internal and public services have one type
     */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The bean of that id, such as {@code NodeService} (checked) or {@code nodeService}. */
    public Object bean(String name) {
        return context.getBean(name);
    }

    /** The bean of that id as that type. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The port of the HTTP server on 127.0.0.1; started now on a free one unless it runs. */
    public int httpPort() {
        return context.getBean(HttpServer.class).start(0);
    }

    /**
     * Does the work as a user who is logged in: as creator, modifier and owner too, not only for
     * permissions. The thread's user is restored afterwards.
     */
    public <T> T as(String user, Callable<T> work) throws Exception {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return work.call();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** Waits until no asynchronous action is queued or running; false when that takes longer. */
    public boolean awaitActions(Duration limit) throws InterruptedException {
        return context.getBean(AsyncActions.class).awaitIdle(limit);
    }

    /** The directory with the content store and, unless a JDBC URL was given, the database. */
    public Path dataDirectory() {
        return directory.path();
    }

    /** Stops everything and waits for it; a temporary repository's files are removed. */
    @Override
    public void close() {
        try (RepositoryDirectory last = directory;
                PrivatePostgres second = postgres;
                ClassPathXmlApplicationContext first = context) {
            LOG.debug("Closing {}, {} and {}", first.getId(), second, last.path());
        }
    }

    /** What to start, and on what. */
    public static final class Builder {

        private final Map<String, String> settings = new LinkedHashMap<>();
        private Path dataDirectory;
        private boolean externalDatabase;
        private int httpPort = -1;

        private Builder() {}

        /** Keeps all data below this directory, created when absent. */
        public Builder dataDirectory(Path directory) {
            dataDirectory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /** Keeps nothing: the default. */
        public Builder temporary() {
            dataDirectory = null;
            return this;
        }

        /** Uses a PostgreSQL database of the caller's instead of a private server. */
        public Builder jdbc(String url, String user, String password) {
            externalDatabase = true;
            return property("db.url", url)
                    .property("db.username", user)
                    .property("db.password", password);
        }

        /** Starts the HTTP server at once, on that port of 127.0.0.1; 0 is a free one. */
        public Builder httpPort(int port) {
            httpPort = port;
            return this;
        }

        /** A global property; wins over every file. */
        public Builder property(String key, String value) {
            settings.put(
                    Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Starts the repository; whatever was started is stopped again when that fails. */
        public EmbeddedAlfresco start() {
            long began = System.nanoTime();
            RepositoryDirectory directory = RepositoryDirectory.open(dataDirectory);
            PrivatePostgres postgres = null;
            ClassPathXmlApplicationContext context = null;
            try {
                Map<String, String> all = new LinkedHashMap<>();
                all.put("dir.root", directory.path().toString());
                if (!externalDatabase) {
                    postgres = directory.startPostgres();
                    all.put("db.url", postgres.jdbcUrl());
                    all.put("db.username", postgres.user());
                    all.put("db.password", postgres.password());
                }
                all.putAll(settings);
                context = context(all);
                context.refresh();
                if (httpPort >= 0) {
                    context.getBean(HttpServer.class).start(httpPort);
                }
                LOG.info("Repository started in {} ms", (System.nanoTime() - began) / 1_000_000);
                return new EmbeddedAlfresco(context, directory, postgres);
            } catch (RuntimeException | Error e) {
                stop(e, context, postgres, directory);
                throw e;
            }
        }

        private static ClassPathXmlApplicationContext context(Map<String, String> settings) {
            ClassPathXmlApplicationContext context =
                    new ClassPathXmlApplicationContext(
                            new String[] {"classpath:alfresco/embedded/application-context.xml"},
                            false);
            // As on ACS, a later definition of a bean replaces an earlier one.
            context.setAllowBeanDefinitionOverriding(true);
            context.addBeanFactoryPostProcessor(
                    factory -> factory.registerSingleton("embeddedSettings", settings));
            return context;
        }

        private static void stop(Throwable cause, AutoCloseable... started) {
            for (AutoCloseable one : started) {
                try {
                    if (one != null) {
                        one.close();
                    }
                } catch (Exception e) {
                    cause.addSuppressed(e);
                }
            }
        }
    }
}
