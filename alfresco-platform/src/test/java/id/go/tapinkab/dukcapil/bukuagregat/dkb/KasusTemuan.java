package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.List;

/**
 * A finding's code with a delivery that has it and one that comes near and has it not.
 *
 * @param keparahan as the user guide says it first: {@code tolak}
 */
record KasusTemuan(String kode, String keparahan, Kiriman memicu, Kiriman nyaris) {

    /** What is read, and with which semester in hand. */
    record Kiriman(List<BerkasDkb> berkas, String semester, List<BerkasDkb> sebelumnya) {

        static Kiriman csv(String isi) {
            return new Kiriman(List.of(Uji.berkas("uji.csv", isi)), "2024-I", List.of());
        }

        static Kiriman bita(byte[] isi) {
            return new Kiriman(List.of(Uji.berkas("uji.dat", isi)), "2024-I", List.of());
        }

        static Kiriman dua(String satu, String lain) {
            return new Kiriman(
                    List.of(Uji.berkas("satu.csv", satu), Uji.berkas("dua.csv", lain)),
                    "2024-I",
                    List.of());
        }

        Kiriman tanpaSemester() {
            return new Kiriman(berkas, null, sebelumnya);
        }

        Kiriman sesudah(String lalu) {
            return new Kiriman(berkas, semester, List.of(Uji.berkas("lalu.csv", lalu)));
        }

        HasilBaca baca() {
            return Uji.baca(berkas, semester, sebelumnya);
        }
    }

    static KasusTemuan tolak(String kode, Kiriman memicu, Kiriman nyaris) {
        return new KasusTemuan(kode, "TOLAK", memicu, nyaris);
    }

    static KasusTemuan peringatan(String kode, Kiriman memicu, Kiriman nyaris) {
        return new KasusTemuan(kode, "PERINGATAN", memicu, nyaris);
    }

    static KasusTemuan catatan(String kode, Kiriman memicu, Kiriman nyaris) {
        return new KasusTemuan(kode, "CATATAN", memicu, nyaris);
    }

    @Override
    public String toString() {
        return kode;
    }
}
