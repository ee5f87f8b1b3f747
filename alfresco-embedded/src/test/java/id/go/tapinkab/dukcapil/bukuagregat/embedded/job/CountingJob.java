package id.go.tapinkab.dukcapil.bukuagregat.embedded.job;

import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Counts its runs in its job data, those without a login only. */
public final class CountingJob implements Job {

    @Override
    public void execute(JobExecutionContext context) {
        if (AuthenticationUtil.getFullyAuthenticatedUser() == null) {
            ((AtomicInteger) context.getMergedJobDataMap().get("counter")).incrementAndGet();
        }
    }
}
