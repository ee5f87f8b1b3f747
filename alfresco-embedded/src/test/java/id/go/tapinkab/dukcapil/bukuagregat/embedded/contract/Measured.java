package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of the measurement on a running ACS that a test shows: {@code "1.4"}, or a range within
 * a section, {@code "1.4-1.9"}. The rows are in the test resource {@code contract/rows.txt}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Measured {
    String[] value();
}
