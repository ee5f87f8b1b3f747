package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.AgendaRegister;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.NomorRegister;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.RegisterSurat;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.surat.AgendaSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.Register;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Numbers: one after the other, none twice, none left out, none typed. */
class RegisterTest {

    private static final int UTAS = 16;
    private static final int SURAT_PER_UTAS = 8;

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void numbersFollowEachOther_andNameTheirEntries() {
        RegisterSurat.Terbit satu = terbitkan("URUT");
        RegisterSurat.Terbit dua = terbitkan("URUT");

        assertThat(satu.nomor().urutan().nomor()).isEqualTo(1);
        assertThat(dua.nomor().urutan().nomor()).isEqualTo(2);
        assertThat(uji.sifat(dua.entri(), ContentModel.PROP_NAME)).isEqualTo("000002");
        assertThat(uji.sifat(dua.surat(), ModelBa.NOMOR)).isEqualTo(dua.nomor().teks());
        assertThat(uji.sifat(dua.surat(), ContentModel.PROP_VERSION_LABEL)).isEqualTo("1.0");
    }

    @Test
    void rolledBackNumber_isTheNextOnes() {
        terbitkan("GULUNG");

        assertThatThrownBy(
                        () ->
                                uji.sebagai(
                                        Peran.UMPEG,
                                        () -> {
                                            surat("GULUNG");
                                            throw new IllegalStateException("rolled back");
                                        }))
                .hasMessageContaining("rolled back");

        assertThat(terbitkan("GULUNG").nomor().urutan().nomor()).isEqualTo(2);
        assertThat(agenda("GULUNG")).extracting(b -> b.urutan().nomor()).containsExactly(1, 2);
    }

    @Test
    @Timeout(180)
    void sixteenThreadsWithRandomRollbacks_leaveNoGapAndNoDuplicate() throws Exception {
        CyclicBarrier aba = new CyclicBarrier(UTAS);
        ExecutorService utas = Executors.newFixedThreadPool(UTAS);
        List<Future<Integer>> jumlah = new ArrayList<>();
        try {
            for (int i = 0; i < UTAS; i++) {
                Random acak = new Random(i);
                Callable<Integer> kerja =
                        () -> {
                            aba.await(60, TimeUnit.SECONDS);
                            int terbit = 0;
                            for (int n = 0; n < SURAT_PER_UTAS; n++) {
                                terbit += mungkinTerbit(acak.nextInt(5) == 0) ? 1 : 0;
                            }
                            return terbit;
                        };
                jumlah.add(utas.submit(kerja));
            }
            int terbit = 0;
            for (Future<Integer> satu : jumlah) {
                terbit += satu.get();
            }
            assertThat(terbit).isBetween(UTAS, UTAS * SURAT_PER_UTAS - 1);
            assertThat(agenda("RAMAI"))
                    .extracting(b -> b.urutan().nomor())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, terbit).boxed().toList());
            assertThat(agenda("RAMAI"))
                    .extracting(AgendaSurat.Baris::nomor)
                    .doesNotHaveDuplicates();
        } finally {
            utas.shutdownNow();
        }
    }

    private boolean mungkinTerbit(boolean batal) {
        try {
            uji.sebagai(
                    Peran.UMPEG,
                    () -> {
                        surat("RAMAI");
                        if (batal) {
                            throw new SengajaException();
                        }
                        return null;
                    });
            return true;
        } catch (SengajaException e) {
            return false;
        }
    }

    private static final class SengajaException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void annulledNumber_staysTakenWithItsReason() {
        RegisterSurat.Terbit satu = terbitkan("BATAL");

        assertThatThrownBy(() -> batalkan(satu, " ")).hasMessageContaining("Alasan wajib");
        batalkan(satu, "Salah alamat");

        assertThatThrownBy(() -> batalkan(satu, "lagi")).hasMessageContaining("sudah dibatalkan");
        assertThat(agenda("BATAL").get(0).keterangan()).isEqualTo("Batal: Salah alamat");
        assertThat(uji.sifat(satu.surat(), ModelBa.STATUS_SURAT)).isEqualTo("batal");
        assertThat(terbitkan("BATAL").nomor().urutan().nomor()).isEqualTo(2);
    }

    @Test
    void copyOfALetter_hasNoNumber() {
        RegisterSurat.Terbit satu = terbitkan("SALIN");

        NodeRef salinan =
                uji.baca(
                        () ->
                                uji.bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                satu.surat(),
                                                uji.folder("Surat Keluar"),
                                                ContentModel.ASSOC_CONTAINS,
                                                ModelBa.SURAT_KELUAR,
                                                true));

        assertThat(uji.sifat(salinan, ModelBa.NOMOR)).isNull();
        assertThat(uji.sifat(salinan, ModelBa.STATUS_SURAT)).isNotEqualTo("terbit");
    }

    @Test
    void unknownClassification_takesNoNumber() {
        assertThatThrownBy(
                        () ->
                                uji.sebagai(
                                        Peran.UMPEG,
                                        () ->
                                                uji.bean(
                                                                "bukuAgregat.nomorRegister",
                                                                NomorRegister.class)
                                                        .terbitkan(
                                                                new NomorRegister.Permintaan(
                                                                        "KOSONG", "123.4", "",
                                                                        "Hal", List.of()))))
                .hasMessageContaining("Kode klasifikasi \"123.4\" tidak ada");
        assertThat(terbitkan("KOSONG").nomor().urutan().nomor()).isEqualTo(1);
    }

    @Test
    void registerThatTheSettingsLack_isNotOpened() {
        assertThatThrownBy(() -> terbitkan("TAK-DIKENAL"))
                .hasMessageContaining("Register \"TAK-DIKENAL\" tidak ada dalam pengaturan");
        assertThat(namaFolder("Surat Keluar", "Register"))
                .noneMatch(nama -> nama.startsWith("TAK-DIKENAL"));
    }

    private List<String> namaFolder(String... akar) {
        return uji.baca(
                () ->
                        Stream.of(akar)
                                .flatMap(
                                        a ->
                                                uji
                                                        .nodeService()
                                                        .getChildAssocs(uji.folder(a))
                                                        .stream())
                                .map(anak -> anak.getQName().getLocalName())
                                .toList());
    }

    private void batalkan(RegisterSurat.Terbit terbit, String alasan) {
        uji.sebagai(
                Peran.UMPEG,
                () -> {
                    uji.bean("bukuAgregat.registerSurat", RegisterSurat.class)
                            .batalkan(terbit.entri(), alasan);
                    return null;
                });
    }

    private RegisterSurat.Terbit terbitkan(String register) {
        return uji.sebagai(Peran.UMPEG, () -> surat(register));
    }

    private RegisterSurat.Terbit surat(String register) {
        return uji.bean("bukuAgregat.registerSurat", RegisterSurat.class)
                .terbitkan(
                        new RegisterSurat.Surat(
                                register,
                                "400.12.4.4",
                                "Biasa",
                                "Undangan rapat: data",
                                "-",
                                "Kepala Dinas",
                                List.of("Bupati Tapin"),
                                List.of()),
                        nomor -> ke -> ke.write(nomor.teks().getBytes(StandardCharsets.UTF_8)));
    }

    private List<AgendaSurat.Baris> agenda(String register) {
        int tahun = uji.bean("bukuAgregat.pengaturan", Pengaturan.class).hariIni().getYear();
        return uji.baca(
                () ->
                        uji.bean("bukuAgregat.agendaRegister", AgendaRegister.class)
                                .agenda(new Register(register, tahun))
                                .orElseThrow()
                                .baris());
    }
}
