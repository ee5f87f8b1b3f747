package id.go.tapinkab.dukcapil.bukuagregat.embedded.job;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Starts the scheduler; defined last, so that all other beans have done their work at start-up. */
final class SchedulerStarter extends AbstractLifecycleBean {

    private final Scheduler scheduler;

    SchedulerStarter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start", e);
        }
    }

    /** Stops triggering; the factory waits for the jobs that run. */
    @Override
    protected void onShutdown(ApplicationEvent event) {
        try {
            scheduler.standby();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not stop", e);
        }
    }
}
