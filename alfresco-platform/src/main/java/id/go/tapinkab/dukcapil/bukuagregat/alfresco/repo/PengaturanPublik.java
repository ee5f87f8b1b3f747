package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;

/**
 * How public editions are masked; a bad value stops start-up.
 *
 * @param ambang counts from 1 to {@code ambang} − 1 are withheld
 */
public record PengaturanPublik(int ambang) {

    /** Called by Spring with the value of {@code bukuagregat.samaran.ambang}. */
    static PengaturanPublik dari(String ambang) {
        try {
            int angka = Integer.parseInt(ambang.strip());
            if (angka >= KendaliPengungkapan.AMBANG_TERKECIL) {
                return new PengaturanPublik(angka);
            }
            throw salah(ambang, null);
        } catch (NumberFormatException e) {
            throw salah(ambang, e);
        }
    }

    public KendaliPengungkapan kendali() {
        return new KendaliPengungkapan(ambang);
    }

    private static IllegalArgumentException salah(String teks, Exception sebab) {
        return new IllegalArgumentException(
                "Pengaturan bukuagregat.samaran.ambang = \"%s\" tidak sah; yang boleh: bilangan bulat %d atau lebih"
                        .formatted(teks, KendaliPengungkapan.AMBANG_TERKECIL),
                sebab);
    }
}
