package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Synthetic users of this run, one a role and one without, with random passwords. */
final class Peserta {

    /** The SOP's roles, and an outsider. */
    enum Peran {
        ADMIN_DB("DUKCAPIL_ADMIN_DB"),
        KASI("DUKCAPIL_KASI_PPD"),
        KABID("DUKCAPIL_KABID_PIAK"),
        SEKRETARIS("DUKCAPIL_SEKRETARIS"),
        KADIS("DUKCAPIL_KADIS"),
        UMPEG("DUKCAPIL_UMPEG"),
        LUAR("");

        private final String grup;

        Peran(String grup) {
            this.grup = grup;
        }
    }

    private static final SecureRandom ACAK = new SecureRandom();

    private final Klien admin;
    private final Map<Peran, Klien> klien = new EnumMap<>(Peran.class);

    Peserta(Klien admin) {
        this.admin = admin;
    }

    void buat() throws UjiGagalException {
        String tanda = heksa(3);
        for (Peran peran : Peran.values()) {
            String nama =
                    "uji-" + peran.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + tanda;
            String sandi = heksa(16);
            // Before the call: one that is made and not answered is disabled too.
            klien.put(peran, admin.sebagai(nama, sandi));
            admin.buat(
                            Klien.REPO + "people",
                            Map.of(
                                    "id",
                                    nama,
                                    "firstName",
                                    "Uji " + peran.name(),
                                    "lastName",
                                    "(rekaan)",
                                    "email",
                                    nama + "@contoh.invalid",
                                    "password",
                                    sandi))
                    .wajib();
            if (!peran.grup.isEmpty()) {
                admin.buat(
                                Klien.REPO + "groups/GROUP_" + peran.grup + "/members",
                                Map.of("id", nama, "memberType", "PERSON"))
                        .wajib();
            }
        }
    }

    Klien sebagai(Peran peran) {
        return klien.get(peran);
    }

    /**
     * Takes the users out of the groups and disables them, once.
     *
     * @return the names of those that could not be
     */
    synchronized List<String> nonaktifkan() {
        List<String> gagal = new ArrayList<>();
        for (Map.Entry<Peran, Klien> satu : klien.entrySet()) {
            String nama = satu.getValue().pengguna();
            try {
                if (!satu.getKey().grup.isEmpty()) {
                    admin.hapus(
                            Klien.REPO + "groups/GROUP_" + satu.getKey().grup + "/members/" + nama);
                }
                Klien.Jawaban mati =
                        admin.ubah(Klien.REPO + "people/" + nama, Map.of("enabled", false));
                if (!mati.berhasil()
                        || satu.getValue().ambil(Klien.REPO + "people/-me-").berhasil()) {
                    gagal.add(nama);
                }
            } catch (UjiGagalException e) {
                gagal.add(nama + " (" + e.getMessage() + ")");
            }
        }
        klien.clear();
        return gagal;
    }

    /** Random, in hexadecimal digits. */
    static String heksa(int bita) {
        byte[] acak = new byte[bita];
        ACAK.nextBytes(acak);
        return HexFormat.of().formatHex(acak);
    }
}
