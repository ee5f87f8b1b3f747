package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.Agregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.HasilAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.job.SapuDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.DumpContoh;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DKB files that get other content, or whose reading a crash cut off. */
class IsiDkbBergantiTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void workLostInACrash_isFoundAndResumed() {
        Perjalanan satu = Perjalanan.mulai(uji, "2058-I");
        uji.tenang();
        Map<QName, Serializable> seolahMati = new HashMap<>();
        seolahMati.put(ModelBa.STATUS_DKB, "diolah");
        seolahMati.put(ModelBa.KEMAJUAN_PADA, Date.from(Instant.now().minusSeconds(3_600)));
        uji.baca(
                () -> {
                    KerjaModul.lakukan(
                            () -> uji.nodeService().addProperties(satu.dkb(), seolahMati));
                    return null;
                });

        int disapu = sapuSesudahTenggang();

        assertThat(disapu).isPositive();
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    @Test
    void newContent_closesTheFileToTheOthers_beforeItIsReadAgain() {
        Perjalanan satu = Perjalanan.mulai(uji, "2049-I");
        byte[] lama = uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb()));
        assertThat(lama).isNotEmpty();

        gantiDenganDump(satu.dkb());

        assertThatThrownBy(() -> uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb())))
                .hasStackTraceContaining("AccessDenied");
    }

    @ParameterizedTest
    @CsvSource({"1,2047-II", "2,2048-II", "3,2059-II"})
    void contentReplacedWhileTheFileIsRead_isReadInItsPlace_andStaysClosed(
            int pembukaan, String semester) {
        Perjalanan satu = Perjalanan.mulai(uji, semester);
        AtomicInteger dibuka = new AtomicInteger();
        IsiNode berganti =
                new IsiNode(
                        uji.bean("contentService", ContentService.class),
                        uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class)) {
                    @Override
                    public InputStream bukaTanpaTransaksi(NodeRef node, String url)
                            throws IOException {
                        InputStream isi = super.bukaTanpaTransaksi(node, url);
                        if (dibuka.incrementAndGet() == pembukaan) {
                            gantiDenganDump(satu.dkb());
                        }
                        return isi;
                    }
                };

        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    agregasi(berganti).olah(satu.dkb(), true, Optional.empty());
                    return null;
                });

        assertThat(dibuka.get()).isGreaterThan(pembukaan);
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
        assertThat(uji.sifat(satu.dkb(), ModelBa.PERSEORANGAN)).isEqualTo(true);
        assertThat(uji.sifat(satu.buku(), ModelBa.PENDUDUK)).isEqualTo(20L);
        assertThatThrownBy(() -> uji.sebagai(Peran.KASI_PPD, () -> uji.isi(satu.dkb())))
                .hasStackTraceContaining("AccessDenied");
    }

    private void gantiDenganDump(NodeRef dkb) {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(dkb, DumpContoh.ringkas(20));
                    return null;
                });
    }

    private Agregasi agregasi(IsiNode isiNode) {
        return new Agregasi(
                uji.bean("bukuAgregat.catatanDkb", CatatanDkb.class),
                uji.bean("bukuAgregat.hasilAgregasi", HasilAgregasi.class),
                uji.bean("bukuAgregat.simpananBuku", SimpananBuku.class),
                isiNode,
                uji.bean("bukuAgregat.letak", LetakDokumen.class),
                uji.bean("nodeService", NodeService.class),
                uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                uji.bean("bukuAgregat.pengaturan", Pengaturan.class));
    }

    @Test
    void newContentOfAFile_isFoundAndComposedAgain() {
        Perjalanan satu = Perjalanan.mulai(uji, "2058-II");
        uji.tenang();
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    uji.tulis(satu.dkb(), ContohDkb.csv(ContohDkb.judul("2058-II"), 1));
                    return null;
                });

        sapuSesudahTenggang();

        assertThat(uji.sifat(satu.buku(), ModelBa.PENDUDUK)).isEqualTo(25_212L);
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    /** The sweep leaves alone what changed a moment ago; the clock is put forward instead. */
    private int sapuSesudahTenggang() {
        Pengaturan pengaturan = uji.bean("bukuAgregat.pengaturan", Pengaturan.class);
        return new SapuDkb(
                        uji.bean("nodeService", NodeService.class),
                        uji.bean("bukuAgregat.letak", LetakDokumen.class),
                        uji.bean("bukuAgregat.catatanDkb", CatatanDkb.class),
                        uji.bean("bukuAgregat.agregasi", Agregasi.class),
                        uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                        pengaturan.denganJam(
                                Clock.offset(
                                        Clock.system(pengaturan.zona()), Duration.ofMinutes(5))))
                .sapu();
    }
}
