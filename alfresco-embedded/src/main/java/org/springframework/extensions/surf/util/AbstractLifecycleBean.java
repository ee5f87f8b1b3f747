package org.springframework.extensions.surf.util;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** A bean that works when the whole context is up, and when it goes down. */
@SuppressWarnings("rawtypes") // the public signature has the raw listener type
public abstract class AbstractLifecycleBean
        implements ApplicationListener, ApplicationContextAware {

    protected static final Log log = LogFactory.getLog(AbstractLifecycleBean.class);

    private ApplicationContext applicationContext;

    /** Hands the start and the end of this bean's own context on; other events are passed over. */
    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event.getSource() != applicationContext) {
            return;
        }
        if (event instanceof ContextRefreshedEvent) {
            onBootstrap(event);
        } else if (event instanceof ContextClosedEvent) {
            onShutdown(event);
        }
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        this.applicationContext = applicationContext;
    }

    /** The context that made this bean. */
    protected ApplicationContext getApplicationContext() {
        return applicationContext;
    }

    /** Called once, when all beans are there. An exception stops the start. */
    protected abstract void onBootstrap(ApplicationEvent event);

    /** Called once, before the beans are destroyed. */
    protected abstract void onShutdown(ApplicationEvent event);
}
