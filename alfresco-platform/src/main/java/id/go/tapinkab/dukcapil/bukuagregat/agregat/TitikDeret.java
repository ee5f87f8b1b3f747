package id.go.tapinkab.dukcapil.bukuagregat.agregat;

/**
 * One semester of a series.
 *
 * @param nama as printed: {@code Semester II Tahun 2023}
 */
public record TitikDeret(String nama, Kubus kubus) {}
