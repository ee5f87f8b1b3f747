package id.go.tapinkab.dukcapil.bukuagregat.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.surat.Cetakan.Penerima;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CetakanTest {

    private static final String KERTAS = "HVS A4 80 gram";

    private static Cetakan cetakan(int eksemplar, String penerima) {
        return Cetakan.dari(91, OptionalInt.of(eksemplar), KERTAS, true, penerima);
    }

    @Test
    void recipients_areALineEach_howeverTheNumberIsWritten() {
        Cetakan satu =
                cetakan(
                        10,
                        """
                        Bupati Tapin = 2

                        Kepala BPS Kabupaten Tapin: 1 eks.
                        Camat se-Kabupaten Tapin (12) =5 eksemplar
                        Arsip = 2
                        """);
        assertThat(satu.penerima())
                .containsExactly(
                        new Penerima("Bupati Tapin", 2),
                        new Penerima("Kepala BPS Kabupaten Tapin", 1),
                        new Penerima("Camat se-Kabupaten Tapin (12)", 5),
                        new Penerima("Arsip", 2));
        assertThat(Cetakan.dari(91, OptionalInt.empty(), KERTAS, true, "A = 2|B = 3").eksemplar())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "9, Bupati Tapin = 2, 'Yang dicetak 9 eksemplar, sedangkan penerima seluruhnya mendapat 2'",
        "2, Bupati Tapin, 'Penerima \"Bupati Tapin\" tidak menyebut berapa'",
        "2, Bupati Tapin = dua, tidak menyebut berapa",
        "2, Bupati Tapin = -2, tidak menyebut berapa",
        "0, Bupati Tapin = 0, tidak menyebut berapa",
        "2, ' ', Penerima belum diisi",
        "2, A = 1|a = 1, tertulis dua kali",
        "20000, A = 20000, 'harus 1 sampai 10.000, bukan 20.000'"
    })
    void aRunThatDoesNotAddUp_isRefusedWithTheWayOut(int eksemplar, String penerima, String pesan) {
        assertThatThrownBy(() -> cetakan(eksemplar, penerima))
                .isInstanceOf(PelanggaranCetak.class)
                .hasMessageContaining(pesan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void paper_mustBeNamed(String kertas) {
        assertThatThrownBy(() -> Cetakan.dari(9, OptionalInt.empty(), kertas, true, "A = 1"))
                .isInstanceOf(PelanggaranCetak.class)
                .hasMessageContaining("Kertas belum diisi");
    }

    @Test
    void paper_isCountedInSheetsAndReams() {
        assertThat(cetakan(25, "A = 25").lembarSatu()).isEqualTo(46);
        assertThat(cetakan(25, "A = 25").kebutuhanKertas())
                .isEqualTo("1.150 lembar (2 rim 150 lembar)");
        assertThat(Cetakan.dari(100, OptionalInt.empty(), KERTAS, true, "A = 10").kebutuhanKertas())
                .isEqualTo("500 lembar (1 rim)");
        assertThat(Cetakan.dari(91, OptionalInt.empty(), KERTAS, false, "A = 2").kebutuhanKertas())
                .isEqualTo("182 lembar");
    }

    @Property
    void bothSides_takeHalfThePaper_andNeverTooLittle(
            @ForAll @IntRange(min = 1, max = 2000) int halaman,
            @ForAll @IntRange(min = 1, max = 10_000) int eksemplar) {
        Cetakan dua = Cetakan.dari(halaman, OptionalInt.empty(), KERTAS, true, "A = " + eksemplar);
        assertThat(2L * dua.lembarSatu()).isBetween((long) halaman, halaman + 1L);
        assertThat(dua.lembar()).isEqualTo((long) dua.lembarSatu() * eksemplar);
    }
}
