package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

/**
 * A repository to hold the contracts against: one with the probe modules of this module's test
 * resources. The system property {@code contract.backend} names the class of another one than the
 * embedded.
 */
@FunctionalInterface
public interface Backend {
    /** A bean by the id that it has in ACS, such as {@code nodeService} or {@code NodeService}. */
    <T> T bean(String name, Class<T> type);

    /** The same one for all contracts of a JVM. */
    static Backend chosen() {
        return ChosenBackend.INSTANCE;
    }
}
