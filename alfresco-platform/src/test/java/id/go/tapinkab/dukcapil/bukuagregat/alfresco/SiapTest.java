package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap.SiapkanSitus;
import org.junit.jupiter.api.Test;

class SiapTest {
    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void bootstrapTwice_makesNothingNew() {
        int folder = uji.baca(() -> uji.nodeService().getChildAssocs(uji.folder()).size());
        uji.sebagai(
                "admin",
                () -> {
                    uji.bean("bukuAgregat.siapkanSitus", SiapkanSitus.class).siapkan();
                    return null;
                });
        assertThat(folder).isEqualTo(4);
        assertThat((int) uji.baca(() -> uji.nodeService().getChildAssocs(uji.folder()).size()))
                .isEqualTo(4);
    }
}
