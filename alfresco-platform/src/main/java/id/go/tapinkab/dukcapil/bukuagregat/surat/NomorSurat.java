package id.go.tapinkab.dukcapil.bukuagregat.surat;

/**
 * An issued number: its register and year, its parts, and the text that is printed.
 *
 * @param register code of the register: {@code UMUM}
 * @param tahun of the register's sequence
 * @param teks {@code 400.12.4.4/012/DUKCAPIL/2024}
 */
public record NomorSurat(String register, int tahun, BagianNomor bagian, String teks) {

    /** Formats {@code bagian} by {@code pola}; the sequence's year is that of the letter's date. */
    public static NomorSurat dari(String register, BagianNomor bagian, PolaNomor pola) {
        return new NomorSurat(register, bagian.tanggal().getYear(), bagian, pola.format(bagian));
    }

    public Urutan urutan() {
        return bagian.urutan();
    }

    /** The number as part of a file name: what a node name may not have becomes a dash. */
    public String untukNamaBerkas() {
        return teks.replaceAll("[\"*\\\\><?/:|\\s]+", "-").replaceAll("[.-]+$", "");
    }

    @Override
    public String toString() {
        return teks;
    }
}
