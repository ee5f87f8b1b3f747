package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Akibat;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow.AkhirLangkah.Isian;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.Tindakan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PelanggaranSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The end of a step without an engine. */
class AkhirLangkahTest {

    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");
    private static final Instant KINI = Instant.parse("2024-08-05T02:00:00Z");

    private final SimpananBuku simpananBuku = mock(SimpananBuku.class);
    private final SimpananParaf simpananParaf = mock(SimpananParaf.class);
    private final PembandingAngka pembandingAngka = mock(PembandingAngka.class);
    private final PemeriksaNaskah pemeriksa = mock(PemeriksaNaskah.class);
    private final Pelaku pelaku = mock(Pelaku.class);
    private final Pengaturan pengaturan = mock(Pengaturan.class);
    private final AkhirLangkah penguji =
            new AkhirLangkah(
                    simpananBuku, simpananParaf, pembandingAngka, pemeriksa, pelaku, pengaturan);

    @BeforeEach
    void siapkan() {
        when(pelaku.nama()).thenReturn("kabid");
        when(pelaku.peran()).thenReturn(Set.of(Peran.KABID_PIAK));
        when(pengaturan.kini()).thenReturn(KINI);
        when(simpananBuku.labelVersi(BUKU)).thenReturn(Optional.of("0.3"));
        when(simpananBuku.sha256(BUKU)).thenReturn("a".repeat(64));
    }

    @Test
    void approval_isRecordedForVersionAndContent() {
        Akibat akibat = penguji.akhiri(isian(Langkah.L3, "SETUJU", null));

        ArgumentCaptor<Paraf> paraf = ArgumentCaptor.forClass(Paraf.class);
        verify(simpananParaf).bubuhkan(eq(BUKU), paraf.capture());
        assertThat(paraf.getValue().versi()).isEqualTo("0.3");
        assertThat(paraf.getValue().sha256()).isEqualTo("a".repeat(64));
        assertThat(paraf.getValue().waktu()).isEqualTo(KINI);
        assertThat(akibat.tujuan()).isEqualTo("4");
        verify(simpananBuku).catatTindakan(BUKU, new Tindakan("kabid", Peran.KABID_PIAK));
    }

    @Test
    void return_voidsAndGoesToKasi() {
        Akibat akibat = penguji.akhiri(isian(Langkah.L3, "KEMBALI", "Angka salah"));

        assertThat(akibat.tujuan()).isEqualTo("2");
        verify(simpananParaf).gugurkan(eq(BUKU), eq(KINI), anyString());
        verify(simpananParaf, never()).bubuhkan(any(), any());
    }

    @Test
    void outsiderOfTheRole_isRefusedBeforeAnythingIsWritten() {
        when(pelaku.peran()).thenReturn(Set.of(Peran.ADMIN_DB));

        assertThatThrownBy(() -> penguji.akhiri(isian(Langkah.L3, "SETUJU", null)))
                .isInstanceOf(PelanggaranSop.class);
        verifyNoInteractions(simpananParaf);
    }

    @Test
    void processThatTheBookDoesNotName_isRefusedBeforeAnythingIsWritten() {
        doThrow(new DitolakException("prosesBukanBuku"))
                .when(simpananBuku)
                .pastikanProses(BUKU, "42");

        assertThatThrownBy(() -> penguji.akhiri(isian(Langkah.L3, "SETUJU", null)))
                .isInstanceOf(DitolakException.class);
        verifyNoInteractions(simpananParaf);
    }

    @Test
    void checkedOutBook_holdsTheStep() {
        when(simpananBuku.disunting(BUKU)).thenReturn(true);

        assertThatThrownBy(() -> penguji.akhiri(isian(Langkah.L3, "SETUJU", null)))
                .isInstanceOfSatisfying(
                        DitolakException.class,
                        e -> assertThat(e.kunci()).isEqualTo("sedangDisunting"));
    }

    @Test
    void composedAgain_isTheModulesOwnOutcome() {
        Isian isian = isian(Langkah.L3, ModelAlur.SUSUN_ULANG, null);

        assertThatThrownBy(() -> penguji.akhiri(isian)).isInstanceOf(DitolakException.class);
        assertThat(KerjaModul.jalankan(() -> penguji.akhiri(isian)).tujuan()).isEqualTo("2");
    }

    @Test
    void figuresThatDifferFromTheDkb_needAReasonToBeApproved() {
        when(pemeriksa.temuan(BUKU)).thenReturn(List.of("Tabel 3.1, Binuang: 1 → 2"));

        assertThatThrownBy(() -> penguji.akhiri(isian(Langkah.L3, "SETUJU", " ")))
                .isInstanceOfSatisfying(
                        DitolakException.class,
                        e -> assertThat(e.kunci()).isEqualTo("angkaBelumDiterima"));
        verify(simpananParaf, never()).bubuhkan(any(), any());

        penguji.akhiri(isian(Langkah.L3, "SETUJU", "Salah hitung"));
        verify(pemeriksa).terima(BUKU, "Salah hitung", List.of());
    }

    @Test
    void changedFigures_goBackToKabid() {
        when(pelaku.peran()).thenReturn(Set.of(Peran.ADMIN_DB));
        when(pembandingAngka.sejakParaf(BUKU)).thenReturn(List.of("Tabel 3.1, Binuang: 1 → 2"));

        Akibat akibat = penguji.akhiri(isian(Langkah.L7, "SELESAI", null));

        assertThat(akibat.tujuan()).isEqualTo("3");
        assertThat(akibat.perubahan()).containsExactly("Tabel 3.1, Binuang: 1 → 2");
        verify(simpananParaf).gugurkan(eq(BUKU), eq(KINI), anyString());
    }

    private static Isian isian(Langkah langkah, String hasil, String alasan) {
        return new Isian("42", langkah, BUKU, hasil, alasan, null, Optional.empty());
    }
}
