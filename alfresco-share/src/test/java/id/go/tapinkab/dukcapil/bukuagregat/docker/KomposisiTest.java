package id.go.tapinkab.dukcapil.bukuagregat.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Images can't be built everywhere; names, versions and references can be held against each other.
 */
class KomposisiTest {

    private static final Path POM = Komposisi.AKAR.resolve("pom.xml");

    private final Komposisi komposisi = new Komposisi();
    private final Map<String, Komposisi.Layanan> layanan = komposisi.layanan();

    @Test
    void theVersionsAreThoseOfThePom() {
        assertThat(komposisi.lingkungan("ACS_VERSI"))
                .isEqualTo(Komposisi.dalamPom(POM, "acs.version"));
        assertThat(komposisi.lingkungan("BUKU_AGREGAT_VERSI"))
                .isEqualTo(Komposisi.dalamPom(POM, "version"));
    }

    @Test
    void allPartsOfAcsAreThere() {
        assertThat(layanan.keySet())
                .containsExactlyInAnyOrder(
                        "repository",
                        "share",
                        "postgres",
                        "search",
                        "activemq",
                        "transform",
                        "proxy");
        assertThat(layanan.get("postgres").image()).startsWith("docker.io/postgres:16.");
    }

    @Test
    void noImageFloats() {
        assertThat(layanan.values())
                .extracting(Komposisi.Layanan::image)
                .allMatch(image -> image.matches("[a-z0-9./-]+:[0-9][A-Za-z0-9.-]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "repository, alfresco-platform, alfresco/alfresco-content-repository-community, alfresco",
        "share,      alfresco-share,    alfresco/alfresco-share,                        share"
    })
    void eachImagePutsItsAmpIntoItsWebApplication(
            String nama, String modul, String asal, String aplikasi) {
        Komposisi.Layanan l = layanan.get(nama);
        Path dockerfile = Komposisi.AKAR.resolve(l.dockerfile());
        String isi = Komposisi.teks(dockerfile);
        // the parent's artifactId comes first in a module's pom
        String artefak =
                Komposisi.teks(Komposisi.AKAR.resolve(modul).resolve("pom.xml"))
                        .replaceFirst("(?s)<parent>.*?</parent>", "")
                        .replaceFirst("(?s).*?<artifactId>([^<]+)<.*", "$1");
        String amp = artefak + "-${BUKU_AGREGAT_VERSI}.amp";

        assertThat(l.argumen("ACS_VERSI")).isEqualTo(komposisi.lingkungan("ACS_VERSI"));
        assertThat(l.argumen("BUKU_AGREGAT_VERSI"))
                .isEqualTo(komposisi.lingkungan("BUKU_AGREGAT_VERSI"));
        assertThat(isi)
                .contains("FROM docker.io/" + asal + ":${ACS_VERSI}")
                .contains("COPY " + modul + "/target/" + amp + " ")
                .containsPattern(
                        "install[\\s\\\\]+\\$\\{TOMCAT}/amps(_share)?/"
                                + Pattern.quote(amp)
                                + " \\$\\{TOMCAT}/webapps/"
                                + aplikasi
                                + " ");
        assertThat(Komposisi.teks(Komposisi.AKAR.resolve(".dockerignore")))
                .contains("!" + modul + "/target/" + artefak + "-*.amp");
    }

    @Test
    void theRepositoryGivesUpRootAgain() {
        assertThat(
                        Komposisi.teks(
                                        Komposisi.AKAR.resolve(
                                                layanan.get("repository").dockerfile()))
                                .strip())
                .endsWith("USER alfresco");
    }

    @Test
    void searchAndRepositoryShareOneSecret() {
        String rahasia = komposisi.lingkungan("SOLR_RAHASIA");

        assertThat(layanan.get("repository").lingkungan("JAVA_OPTS"))
                .contains("-Dsolr.secureComms=secret")
                .contains("-Dsolr.sharedSecret=" + rahasia + " ");
        assertThat(layanan.get("search").lingkungan("ALFRESCO_SECURE_COMMS")).isEqualTo("secret");
        assertThat(layanan.get("search").lingkungan("JAVA_TOOL_OPTIONS")).endsWith("=" + rahasia);
    }

    @Test
    void databaseAndRepositoryAgree() {
        assertThat(layanan.get("repository").lingkungan("JAVA_OPTS"))
                .contains("jdbc:postgresql://postgres:5432/alfresco")
                .contains("-Ddb.password=" + komposisi.lingkungan("DB_SANDI") + " ");
        assertThat(layanan.get("postgres").lingkungan("POSTGRES_PASSWORD"))
                .isEqualTo(komposisi.lingkungan("DB_SANDI"));
    }

    @Test
    void onlyTheProxyIsReachable_andOnThisMachineOnlyUnlessAskedFor() {
        assertThat(layanan)
                .allSatisfy(
                        (nama, l) ->
                                assertThat(l.daftar("ports"))
                                        .isEqualTo(
                                                nama.equals("proxy")
                                                        ? List.of("127.0.0.1:8080:8080")
                                                        : List.of()));
    }

    @Test
    void whatAServiceWaitsForOrMounts_exists() {
        assertThat(layanan.values())
                .allSatisfy(
                        l -> {
                            assertThat(layanan.keySet()).containsAll(l.menunggu());
                            for (String v : l.daftar("volumes")) {
                                String sumber = v.substring(0, v.indexOf(':'));
                                if (sumber.startsWith("./")) {
                                    assertThat(Files.exists(Komposisi.DOCKER.resolve(sumber)))
                                            .isTrue();
                                } else {
                                    assertThat(komposisi.volume()).containsKey(sumber);
                                }
                            }
                        });
    }

    @Test
    void theProxyLeadsToServices_andKeepsTheIndexInterfaceInside() {
        String nginx = Komposisi.teks(Komposisi.DOCKER.resolve("proxy/nginx.conf"));

        assertThat(
                        Pattern.compile("proxy_pass http://([a-z]+):8080;")
                                .matcher(nginx)
                                .results()
                                .map((MatchResult m) -> m.group(1)))
                .containsExactlyInAnyOrder("repository", "share");
        assertThat("/alfresco/s/api/solr/nodes").matches(ditolak(nginx));
        assertThat("/alfresco/service/api/solr/nodes").matches(ditolak(nginx));
        assertThat("/alfresco/wcservice/api/solr/nodes").matches(ditolak(nginx));
        assertThat("/share/proxy/alfresco/api/solr/nodes").matches(ditolak(nginx));
        assertThat("/alfresco/s/dukcapil/semester").doesNotMatch(ditolak(nginx));
    }

    /** One pattern of all the paths that the proxy answers with 403. */
    private static Pattern ditolak(String nginx) {
        List<String> pola =
                Pattern.compile("location ~ (\\S+) \\{\\s*return 403;")
                        .matcher(nginx)
                        .results()
                        .map(m -> m.group(1) + ".*")
                        .toList();
        return Pattern.compile(String.join("|", pola));
    }
}
