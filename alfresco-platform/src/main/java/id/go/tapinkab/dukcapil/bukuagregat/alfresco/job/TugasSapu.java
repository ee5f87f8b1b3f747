package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every {@link Penyapu}; Quartz makes the instance, the data map holds the beans. */
@DisallowConcurrentExecution
public class TugasSapu implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TugasSapu.class);

    @Override
    public void execute(JobExecutionContext konteks) {
        for (Object satu : (List<?>) konteks.getMergedJobDataMap().get("penyapu")) {
            try {
                ((Penyapu) satu).sapu();
            } catch (RuntimeException e) {
                // The next run tries again; an exception out of here would only be logged by
                // Quartz.
                LOG.error("Looking for unfinished work failed in {}", satu, e);
            }
        }
    }
}
