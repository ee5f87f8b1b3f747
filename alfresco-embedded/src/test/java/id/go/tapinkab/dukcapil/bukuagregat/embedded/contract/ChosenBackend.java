package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

/** Made once, when a contract asks for it. */
final class ChosenBackend {
    static final Backend INSTANCE = make();

    private ChosenBackend() {}

    private static Backend make() {
        String name = System.getProperty("contract.backend", EmbeddedBackend.class.getName());
        try {
            return Class.forName(name)
                    .asSubclass(Backend.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No backend " + name, e);
        }
    }
}
