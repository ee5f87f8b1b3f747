package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

/**
 * A server that the recordings are replayed on: with the people {@code anna<n>}, {@code budi<n>}
 * and {@code citra<n>} (first names Anna, Budi, Citra, last name Uji), of whom the first two are in
 * {@code GROUP_pool}; and a private site {@code situs<n>} with Anna as its manager and Budi as a
 * consumer.
 */
interface RecordedServer extends AutoCloseable {

    /** Such as {@code http://localhost:8080/alfresco}. */
    String url();

    String administrator();

    String administratorsPassword();

    /** Whether it has the models and processes of this project's tests. */
    boolean hasProbe();

    /**
     * Makes people and site.
     *
     * @param password of the three
     * @return the id of the site's document library
     */
    String prepare(String n, String password);

    @Override
    void close();
}
