package org.alfresco.schedule;

import java.util.List;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;

/** Puts triggers and their jobs into the scheduler, unless switched off. */
public class AlfrescoSchedulerAccessorBean extends SchedulerAccessorBean implements DisposableBean {

    private boolean enabled = true;
    private List<Trigger> triggers = List.of();

    public AlfrescoSchedulerAccessorBean() {}

    public boolean isEnabled() {
        return enabled;
    }

    /** Whether anything is scheduled: true unless set. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setTriggers(Trigger... triggers) {
        this.triggers = List.of(triggers);
        super.setTriggers(triggers);
    }

    @Override
    public void afterPropertiesSet() throws SchedulerException {
        if (enabled) {
            super.afterPropertiesSet();
        }
    }

    /** Takes the triggers out of the scheduler. */
    @Override
    public void destroy() throws Exception {
        if (enabled && !getScheduler().isShutdown()) {
            for (Trigger trigger : triggers) {
                getScheduler().unscheduleJob(trigger.getKey());
            }
        }
    }
}
