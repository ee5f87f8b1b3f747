package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.Agregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiIndikatorLain;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.HasilAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.CatatanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerahasiaanDkb;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyiapDraf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PenyusunDraf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.TemplatKantor;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AlurBuku;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;

/** A draft is made before the transaction that writes it, and made again when it came too late. */
class DrafDisiapkanTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    /** The module's own, which does something else meanwhile. */
    private final class PenyiapTerganggu extends PenyiapDraf {

        private final List<TxnReadState> keadaan = new ArrayList<>();
        private final Runnable gangguan;

        PenyiapTerganggu(Runnable gangguan) {
            super(
                    layanan("nodeService", NodeService.class),
                    layanan("bukuAgregat.simpananBuku", SimpananBuku.class),
                    layanan("bukuAgregat.isiNode", IsiNode.class),
                    layanan("bukuAgregat.pemeriksaNaskah", PemeriksaNaskah.class),
                    layanan("bukuAgregat.templatKantor", TemplatKantor.class),
                    layanan("retryingTransactionHelper", RetryingTransactionHelper.class),
                    layanan("bukuAgregat.pengaturan", Pengaturan.class));
            this.gangguan = gangguan;
        }

        @Override
        public DrafSiap siapkan(Semester semester, Kubus kubus) {
            keadaan.add(AlfrescoTransactionSupport.getTransactionReadState());
            DrafSiap siap = super.siapkan(semester, kubus);
            if (keadaan.size() == 1) {
                gangguan.run();
            }
            return siap;
        }
    }

    @Test
    void whatIsTypedInWhileTheDraftIsMade_isInTheBook_andNothingIsWrittenTwice() {
        Perjalanan satu = Perjalanan.mulai(uji, "2024-II");
        PenyiapTerganggu penyiap = new PenyiapTerganggu(() -> catatIndikator(satu));

        susunUlang(satu, penyiap);

        assertThat(penyiap.keadaan).containsExactly(TxnReadState.TXN_NONE, TxnReadState.TXN_NONE);
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
        assertThat(satu.teks()).contains("Angka Melek Huruf", "98,70");
        assertThat(uji.sifat(satu.dkb(), ModelBa.STATUS_DKB)).isEqualTo("selesai");
    }

    @Test
    void aDraftThatNothingOvertakes_isMadeOnce() {
        Perjalanan satu = Perjalanan.mulai(uji, "2025-II");
        PenyiapTerganggu penyiap = new PenyiapTerganggu(() -> {});

        susunUlang(satu, penyiap);

        assertThat(penyiap.keadaan).hasSize(1);
        assertThat(satu.versi()).containsExactly("0.2", "0.1");
    }

    private void susunUlang(Perjalanan satu, PenyiapDraf penyiap) {
        HasilAgregasi hasil =
                new HasilAgregasi(
                        layanan("bukuAgregat.catatanDkb", CatatanDkb.class),
                        penyiap,
                        layanan("bukuAgregat.penyusunDraf", PenyusunDraf.class),
                        layanan("bukuAgregat.simpananBuku", SimpananBuku.class),
                        layanan("bukuAgregat.simpananParaf", SimpananParaf.class),
                        layanan("bukuAgregat.alurBuku", AlurBuku.class),
                        layanan("bukuAgregat.kerahasiaanDkb", KerahasiaanDkb.class),
                        layanan("nodeService", NodeService.class),
                        layanan("retryingTransactionHelper", RetryingTransactionHelper.class),
                        layanan("bukuAgregat.pengaturan", Pengaturan.class));
        Agregasi agregasi =
                new Agregasi(
                        layanan("bukuAgregat.catatanDkb", CatatanDkb.class),
                        hasil,
                        layanan("bukuAgregat.simpananBuku", SimpananBuku.class),
                        layanan("bukuAgregat.isiNode", IsiNode.class),
                        layanan("bukuAgregat.letak", LetakDokumen.class),
                        layanan("nodeService", NodeService.class),
                        layanan("retryingTransactionHelper", RetryingTransactionHelper.class),
                        layanan("bukuAgregat.pengaturan", Pengaturan.class));
        uji.tenang();
        uji.sebagaiTanpaTransaksi(
                uji.orang(Peran.ADMIN_DB), () -> agregasi.olah(satu.dkb(), true, Optional.empty()));
    }

    private void catatIndikator(Perjalanan satu) {
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Map<String, Serializable> isian =
                            Map.of(
                                    "nama", "Angka Melek Huruf",
                                    "nilai", "98,70",
                                    "satuan", "persen",
                                    "sumber", "BPS, Susenas",
                                    "tanggal", "31-12-2024");
                    layanan.executeAction(
                            layanan.createAction(AksiIndikatorLain.NAMA, isian), satu.buku());
                    return null;
                });
    }

    private <T> T layanan(String nama, Class<T> jenis) {
        return uji.bean(nama, jenis);
    }
}
