package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** Puts the synthetic people into the repository, each into the group of their role. */
final class Kantor {

    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PANJANG_SANDI = 12;

    private Kantor() {}

    /** Creates whoever is missing; gives everybody a new random password. */
    static Map<Orang, String> isi(Repositori repositori) {
        PersonService orang = repositori.layanan("PersonService", PersonService.class);
        AuthorityService kelompok = repositori.layanan("AuthorityService", AuthorityService.class);
        MutableAuthenticationService masuk =
                repositori.layanan("AuthenticationService", MutableAuthenticationService.class);
        Map<Orang, String> sandi = new EnumMap<>(Orang.class);
        SecureRandom acak = new SecureRandom();
        for (Orang satu : Orang.values()) {
            String kata = sandi(acak);
            sandi.put(satu, kata);
            repositori.baca(
                    () -> {
                        tambah(orang, kelompok, masuk, satu, kata);
                        return true;
                    });
        }
        return sandi;
    }

    private static void tambah(
            PersonService orang,
            AuthorityService kelompok,
            MutableAuthenticationService masuk,
            Orang satu,
            String sandi) {
        if (orang.personExists(satu.pengguna())) {
            masuk.setAuthentication(satu.pengguna(), sandi.toCharArray());
        } else {
            Map<QName, Serializable> sifat = new HashMap<>();
            sifat.put(ContentModel.PROP_USERNAME, satu.pengguna());
            sifat.put(ContentModel.PROP_FIRSTNAME, satu.nama());
            sifat.put(ContentModel.PROP_LASTNAME, "(rekaan)");
            sifat.put(ContentModel.PROP_EMAIL, satu.pengguna() + "@example.invalid");
            orang.createPerson(sifat);
            masuk.createAuthentication(satu.pengguna(), sandi.toCharArray());
        }
        if (!kelompok.getAuthoritiesForUser(satu.pengguna()).contains(satu.grup())) {
            kelompok.addAuthority(satu.grup(), satu.pengguna());
        }
    }

    private static String sandi(SecureRandom acak) {
        StringBuilder kata = new StringBuilder();
        for (int i = 0; i < PANJANG_SANDI; i++) {
            kata.append(HURUF.charAt(acak.nextInt(HURUF.length())));
        }
        return kata.toString();
    }
}
