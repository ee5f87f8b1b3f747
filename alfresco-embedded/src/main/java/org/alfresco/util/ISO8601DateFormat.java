package org.alfresco.util;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.TimeZone;
import org.alfresco.error.AlfrescoRuntimeException;

/** Dates as ISO 8601 texts, {@code 2024-06-30T10:15:30.000+08:00}; written in UTC. */
public class ISO8601DateFormat {
    public static final TimeZone UTC_TIMEZONE = TimeZone.getTimeZone("UTC");

    private static final DateTimeFormatter WRITE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final DateTimeFormatter READ =
            new DateTimeFormatterBuilder()
                    .appendPattern("yyyy-MM-dd'T'HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter();

    public ISO8601DateFormat() {}

    public static String format(Date isoDate) {
        return WRITE.format(OffsetDateTime.ofInstant(isoDate.toInstant(), ZoneOffset.UTC));
    }

    public static Date parse(String isoDate) {
        return parse(isoDate, TimeZone.getDefault());
    }

    /** The zone counts where the text names none. */
    public static Date parse(String isoDate, TimeZone timezone) {
        ZoneId zone = timezone.toZoneId();
        try {
            if (!isTimeComponentDefined(isoDate)) {
                return Date.from(LocalDate.parse(isoDate).atStartOfDay(zone).toInstant());
            }
            var read = READ.parseBest(isoDate, OffsetDateTime::from, LocalDateTime::from);
            Instant instant =
                    read instanceof OffsetDateTime offset
                            ? offset.toInstant()
                            : ((LocalDateTime) read).atZone(zone).toInstant();
            return Date.from(instant);
        } catch (DateTimeParseException e) {
            throw new AlfrescoRuntimeException("Failed to parse date " + isoDate, e);
        }
    }

    public static boolean isTimeComponentDefined(String isoDate) {
        return isoDate != null && isoDate.indexOf('T') > 0;
    }
}
