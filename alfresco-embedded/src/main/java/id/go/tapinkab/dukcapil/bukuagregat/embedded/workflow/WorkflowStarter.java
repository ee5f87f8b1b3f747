package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Lets the engine run once the repository is up. */
public final class WorkflowStarter extends AbstractLifecycleBean {
    private final WorkflowEngine engine;

    public WorkflowStarter(WorkflowEngine engine) {
        this.engine = engine;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        engine.start();
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        engine.close();
    }
}
