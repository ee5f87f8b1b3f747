package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is tried again, how often, and what comes out. */
abstract class RetryContract extends CoreContract {

    /** What comes out when only the first execution throws that; null when the second is fine. */
    private Throwable outcome(Throwable first, int executions) {
        AtomicInteger count = new AtomicInteger();
        Throwable thrown =
                catchThrowable(
                        () ->
                                quick().doInTransaction(
                                                () -> {
                                                    if (count.incrementAndGet() == 1) {
                                                        throw first;
                                                    }
                                                    return null;
                                                },
                                                false,
                                                true));
        assertThat(count).as("executions").hasValue(executions);
        return thrown;
    }

    static Stream<Throwable> curedByARetry() {
        return Stream.of(
                new ConcurrencyFailureException("x"),
                new RuntimeException("x", new ConcurrencyFailureException("y")),
                new DataIntegrityViolationException("x"),
                new SQLException("x"),
                new OptimisticLockingFailureException("x"));
    }

    @ParameterizedTest
    @MethodSource("curedByARetry")
    @Measured({"2.3-2.5", "2.12", "2.15"})
    void conflicts_areTriedAgain(Throwable first) {
        assertThat(outcome(first, 2)).isNull();
    }

    static Stream<RuntimeException> notCured() {
        NodeRef node = new NodeRef("workspace://SpacesStore/tiada");
        return Stream.of(
                new RuntimeException("x"),
                new IllegalStateException("x"),
                new DuplicateChildNodeNameException(null, null, "x", null),
                new DuplicateChildNodeNameException(
                        null, null, "x", new ConcurrencyFailureException("y")),
                new IntegrityException("m", List.of()),
                new AccessDeniedException("x"),
                new LockAcquisitionException("x"),
                new InvalidNodeRefException(node),
                new ActivitiOptimisticLockingException("x"),
                new NodeLockedException(node),
                new ContentIOException("x"));
    }

    @ParameterizedTest
    @MethodSource("notCured")
    @Measured({"2.1", "2.2", "2.6-2.11", "2.16-2.18"})
    void otherExceptions_comeOutAtOnce(RuntimeException first) {
        assertThat(outcome(first, 1)).isSameAs(first);
    }

    static Stream<Throwable> unheardOf() {
        return Stream.of(new IOException("x"), new StackOverflowError("x"));
    }

    @ParameterizedTest
    @MethodSource("unheardOf")
    @Measured({"2.13", "2.14"})
    void checkedExceptionsAndErrors_comeOutWrapped(Throwable first) {
        assertThat(outcome(first, 1))
                .isExactlyInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching("\\d{8} Exception in Transaction\\.")
                .hasCause(first);
    }

    @Test
    @Measured("2.19")
    void maxRetries_countsExecutions_andTheLastExceptionComesOut() {
        RetryingTransactionHelper helper = quick();
        helper.setMaxRetries(3);
        AtomicInteger count = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                helper.doInTransaction(
                                        () -> {
                                            count.incrementAndGet();
                                            throw new ConcurrencyFailureException("always");
                                        },
                                        false,
                                        true))
                .isExactlyInstanceOf(ConcurrencyFailureException.class)
                .hasMessage("always");
        assertThat(count).hasValue(3);
    }

    @Test
    @Measured("2.20")
    void onlyTheOutermostHelper_triesAgain() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        String result =
                quick().doInTransaction(
                                () -> {
                                    outer.incrementAndGet();
                                    return quick().doInTransaction(
                                                    () -> failsOnce(inner), false, false);
                                },
                                false,
                                true);
        assertThat(result).isEqualTo("v");
        assertThat(outer).hasValue(2);
        assertThat(inner).hasValue(2);
    }

    private static String failsOnce(AtomicInteger count) {
        if (count.incrementAndGet() == 1) {
            throw new ConcurrencyFailureException("sekali");
        }
        return "v";
    }
}
