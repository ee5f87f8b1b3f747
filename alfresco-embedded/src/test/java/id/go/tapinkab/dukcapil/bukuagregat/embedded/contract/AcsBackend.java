package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;

/**
 * ACS itself, in this JVM: its jars must be on the class path in place of the embedded repository,
 * and an {@code alfresco-global.properties} that names its database.
 */
final class AcsBackend implements Backend {
    private final ApplicationContext context =
            new ClassPathXmlApplicationContext("classpath:alfresco/application-context.xml");

    @Override
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }
}
