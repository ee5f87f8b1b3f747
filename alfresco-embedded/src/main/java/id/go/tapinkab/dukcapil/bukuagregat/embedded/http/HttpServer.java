package id.go.tapinkab.dukcapil.bukuagregat.embedded.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ListableBeanFactory;

/** Embedded Tomcat, bound to 127.0.0.1. It is started when it is first asked for. */
public final class HttpServer implements BeanFactoryAware, DisposableBean {

    // Held strongly: java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Path directory;
    private ListableBeanFactory beans;
    private Tomcat tomcat;
    private int port;

    HttpServer(String directory) {
        this.directory = Path.of(directory);
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = (ListableBeanFactory) beanFactory;
    }

    /**
     * Starts unless it runs already.
     *
     * @param wanted the port; 0 for a free one
     * @return the port that it listens on
     */
    public synchronized int start(int wanted) {
        if (tomcat != null) {
            return port;
        }
        TOMCAT_LOG.setLevel(Level.WARNING);
        // Tomcat would set a factory for the whole JVM, which can be done only once.
        TomcatURLStreamHandlerFactory.disable();
        // Tomcat notes the first directory here, and would make it anew for the JVM's next server.
        System.clearProperty("catalina.home");
        System.clearProperty("catalina.base");
        Tomcat starting = new Tomcat();
        try {
            Files.createDirectories(directory);
            starting.setBaseDir(directory.toString());
            starting.setConnector(connector(wanted));
            addServlets(starting);
            starting.start();
            port = starting.getConnector().getLocalPort();
            if (port < 0) {
                throw new IllegalStateException("Port " + wanted + " cannot be bound");
            }
            tomcat = starting;
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException("The HTTP server does not start", e);
        }
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", "40");
        connector.setURIEncoding("UTF-8");
        connector.setThrowOnFailure(true);
        return connector;
    }

    private void addServlets(Tomcat into) {
        Map<String, Context> contexts = new LinkedHashMap<>();
        for (ServletMount mount : beans.getBeansOfType(ServletMount.class).values()) {
            Context context =
                    contexts.computeIfAbsent(mount.context(), path -> context(into, path));
            Wrapper wrapper = Tomcat.addServlet(context, mount.name(), mount.servlet());
            wrapper.setLoadOnStartup(1);
            mount.mappings()
                    .forEach(mapping -> context.addServletMappingDecoded(mapping, mount.name()));
        }
    }

    private Context context(Tomcat into, String path) {
        StandardContext context = (StandardContext) into.addContext(path, directory.toString());
        context.setParentClassLoader(HttpServer.class.getClassLoader());
        // The classes are the whole JVM's: there is nothing to unload, and nothing to warn of.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        // Uploads: servlets that are mounted this way can't say so by an annotation.
        context.setAllowCasualMultipartParsing(true);
        return context;
    }

    /** Stops after the requests that are being answered. */
    @Override
    public synchronized void destroy() throws LifecycleException {
        if (tomcat != null) {
            tomcat.stop();
            tomcat.destroy();
            tomcat = null;
        }
    }
}
