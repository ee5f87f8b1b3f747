package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

/**
 * Whether uploaders are told of refusals by e-mail.
 *
 * @param aktif false: nothing is sent
 */
public record SurelPenolakan(boolean aktif) {

    /** Called by Spring with the value of {@code bukuagregat.surel.penolakan}. */
    static SurelPenolakan dari(String teks) {
        return switch (teks.strip()) {
            case "true" -> new SurelPenolakan(true);
            case "false" -> new SurelPenolakan(false);
            default ->
                    throw new IllegalArgumentException(
                            "Pengaturan bukuagregat.surel.penolakan = \"%s\" tidak sah; yang boleh:"
                                            .formatted(teks)
                                    + " true atau false");
        };
    }
}
