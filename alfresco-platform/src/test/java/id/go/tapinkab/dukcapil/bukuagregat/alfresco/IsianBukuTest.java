package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiIndikatorLain;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

/** What a book takes from elsewhere: other agencies' indicators, earlier semesters. */
class IsianBukuTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void otherAgenciesIndicator_isPrintedInATableOfItsOwn_andTakenOutAgain() {
        Perjalanan satu = Perjalanan.mulai(uji, "2081-I");
        catat(satu, "Angka Melek Huruf", "98,70", "persen", "BPS, Susenas", "31-12-2080");
        susunUlang(satu.buku());
        assertThat(satu.teks())
                .contains("Indikator dari Instansi Lain", "Angka Melek Huruf", "98,70")
                .contains("BPS, Susenas", "31 Desember 2080");

        catat(satu, "angka melek huruf", "", "", "", "");
        susunUlang(satu.buku());
        assertThat(satu.teks()).doesNotContain("Melek Huruf", "Indikator dari Instansi Lain");
    }

    @Test
    void anIndicatorWithoutSourceOrFigure_isRefusedWithWhatLacks() {
        Perjalanan satu = Perjalanan.mulai(uji, "2083-I");
        assertThatThrownBy(() -> catat(satu, "TPAK", "70,1", "persen", " ", "31-12-2082"))
                .hasMessageContaining("yang belum diisi: sumber");
        assertThatThrownBy(() -> catat(satu, "TPAK", "tujuh", "persen", "BPS", "31-12-2082"))
                .hasMessageContaining("\"tujuh\" bukan angka");
        assertThatThrownBy(() -> catat(satu, "TPAK", "70,1", "persen", "BPS", "kemarin"))
                .hasMessageContaining("\"kemarin\" bukan tanggal");
        assertThatThrownBy(() -> catat(satu, "TPAK", "", "", "", ""))
                .hasMessageContaining("tidak ada pada buku ini");
        assertThatThrownBy(
                        () -> catat(Peran.KASI_PPD, satu, Map.of("nama", "TPAK", "nilai", "70,1")))
                .hasMessageContaining("hanya Administrator Database");
    }

    @Test
    void earlierSemestersInTheRepository_becomeASeries() {
        Perjalanan.mulai(uji, "2039-I");
        Perjalanan.mulai(uji, "2039-II");
        Perjalanan ketiga = Perjalanan.mulai(uji, "2040-I");
        assertThat(ketiga.teks())
                .contains("Perkembangan Jumlah Penduduk Menurut Kecamatan dan Semester")
                .contains("Sejak Semester I Tahun 2039 sampai dengan Semester I Tahun 2040");
    }

    private void catat(
            Perjalanan satu,
            String nama,
            String nilai,
            String satuan,
            String sumber,
            String tanggal) {
        catat(
                Peran.ADMIN_DB,
                satu,
                Map.of(
                        "nama", nama,
                        "nilai", nilai,
                        "satuan", satuan,
                        "sumber", sumber,
                        "tanggal", tanggal));
    }

    private void catat(Peran peran, Perjalanan satu, Map<String, String> isian) {
        uji.sebagai(
                peran,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Map<String, Serializable> parameter = new HashMap<>(isian);
                    layanan.executeAction(
                            layanan.createAction(AksiIndikatorLain.NAMA, parameter), satu.buku());
                    return null;
                });
    }

    private void susunUlang(NodeRef node) {
        uji.susunUlang(Peran.ADMIN_DB, node, Map.of());
    }
}
