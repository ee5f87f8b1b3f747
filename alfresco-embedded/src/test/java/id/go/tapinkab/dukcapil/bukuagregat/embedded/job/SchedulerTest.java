package id.go.tapinkab.dukcapil.bukuagregat.embedded.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    @Test
    @Measured("10.15")
    void job_runsWithoutALogin_whenTheRepositoryIsUp_andNoMoreWhenItIsDown() throws Exception {
        AtomicInteger counter;
        try (EmbeddedAlfresco repository = EmbeddedAlfresco.builder().temporary().start()) {
            counter = repository.bean("probe-job-counter", AtomicInteger.class);
            long until = System.currentTimeMillis() + 10_000;
            while (counter.get() == 0 && System.currentTimeMillis() < until) {
                Thread.sleep(100);
            }
            assertThat(counter).hasPositiveValue();
        }
        int ended = counter.get();
        Thread.sleep(1500);
        assertThat(counter).hasValue(ended);
    }
}
