package id.go.tapinkab.dukcapil.bukuagregat.agregat;

/** Sex in the Kubus; {@link #JUMLAH} is a count that is stated for both sexes together. */
public enum JenisKelamin {
    LAKI_LAKI,
    PEREMPUAN,
    JUMLAH
}
