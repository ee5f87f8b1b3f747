package id.go.tapinkab.dukcapil.bukuagregat.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at the packaged module; runs in phase verify. */
class PaketIT {

    private final Paket paket = Paket.dariBuild();

    @Test
    void theJarHasDirectoryEntries_elseSpringFindsNoModule() {
        assertThat(Paket.entri(paket.jar()))
                .contains(
                        "alfresco/",
                        "alfresco/module/",
                        "alfresco/module/" + paket.modul() + "/",
                        "alfresco/module/" + paket.modul() + "/module.properties");
    }

    @Test
    void theAmpHasTheModulePropertiesAtItsRoot() {
        Properties modul = Paket.properti(paket.amp(), "module.properties");

        assertThat(modul)
                .containsEntry("module.id", paket.modul())
                .containsEntry("module.version", paket.versi());
        assertThat(modul.values()).noneMatch(nilai -> nilai.toString().contains("${"));
        assertThat(modul)
                .isEqualTo(
                        Paket.properti(
                                paket.jar(),
                                "alfresco/module/" + paket.modul() + "/module.properties"));
    }

    @Test
    void theAmpCarriesTheJarAndTheLibrariesBesideIt() {
        assertThat(jarDalamAmp())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(paket.nama() + ".jar"), paket.pustaka().stream())
                                .toList());
    }

    @Test
    void theAmpCarriesNothingThatAcsHas() {
        assertThat(PustakaAcs.baca().yangSudahAda(jarDalamAmp())).isEmpty();
    }

    @Test
    void theEmbeddedRepositoryIsNeverShipped() {
        assertThat(jarDalamAmp()).noneMatch(nama -> nama.startsWith("alfresco-"));
        assertThat(Paket.entri(paket.jar())).noneMatch(nama -> nama.startsWith("org/alfresco/"));
    }

    private List<String> jarDalamAmp() {
        return Paket.entri(paket.amp()).stream()
                .filter(nama -> nama.startsWith("lib/") && nama.endsWith(".jar"))
                .map(nama -> nama.substring("lib/".length()))
                .toList();
    }
}
