package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilayahBarisTest {

    @Property
    void everySpellingOfADesaCode_givesItsDigits(
            @ForAll @LongRange(min = 1101012001L, max = 9999999999L) long kode) {
        String digit = String.valueOf(kode);
        assertThat(EjaanKode.digit(new KodeWilayah(digit).bertitik())).isEqualTo(digit);
        assertThat(EjaanKode.digit(String.format(Locale.ENGLISH, "%,d", kode))).isEqualTo(digit);
        assertThat(EjaanKode.digit(kode + ".0")).isEqualTo(digit);
        assertThat(EjaanKode.digit("'" + digit)).isEqualTo(digit);
        String ilmiah = String.format(Locale.ENGLISH, "%.9E", BigDecimal.valueOf(kode));
        assertThat(EjaanKode.digit(ilmiah)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({
        "KECAMATAN BINUANG,BINUANG",
        "Kec. Candi Laras Selatan,CANDILARASSELATAN",
        "KAB. TAPIN,TAPIN",
        "A. Yani Pura,AYANIPURA",
        "Ko'ol,KOOL"
    })
    void namesAreComparedWithoutTheirKind(String nama, String kunci) {
        assertThat(WilayahBaris.kunci(nama)).isEqualTo(kunci);
    }

    @Test
    void theModulesList_isTapin() {
        DaftarWilayah tapin = BacaDaftarWilayah.bawaan();
        assertThat(tapin.kabupaten().nama()).isEqualTo("Tapin");
        assertThat(tapin.padaTingkat(Tingkat.KECAMATAN)).hasSize(12);
        assertThat(tapin.padaTingkat(Tingkat.DESA)).hasSize(135);
        assertThat(tapin.padaTingkat(Tingkat.DESA))
                .filteredOn(w -> w.jenis().equals("Kelurahan"))
                .hasSize(9);
    }
}
