package id.go.tapinkab.dukcapil.bukuagregat.embedded.module;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** What a class logs while this is open, as {@code INFO text}. */
final class LogLines extends AbstractAppender implements AutoCloseable {

    private final Logger logger;
    private final Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogLines(Class<?> type) {
        super("lines", null, null, true, Property.EMPTY_ARRAY);
        logger = (Logger) LogManager.getLogger(type);
        before = logger.getLevel();
        start();
        logger.addAppender(this);
        // Last: the logger takes its level from the configuration when that changes.
        logger.setLevel(Level.INFO);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void append(LogEvent event) {
        lines.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
    }

    @Override
    public void close() {
        logger.removeAppender(this);
        logger.setLevel(before);
        stop();
    }
}
