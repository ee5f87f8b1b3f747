package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout in every format with every kind of dirt: the findings, their place, the figures. */
class KotoranTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(41, 6_000);
    private static final Map<TataLetakContoh, List<LembarContoh>> LEMBAR =
            new EnumMap<>(TataLetakContoh.class);

    static {
        // No two desa have as many people.
        for (int i = 0; i < PendudukContoh.DESA.size(); i++) {
            String desa = PendudukContoh.DESA.get(i);
            int agama = i + 1;
            CONTOH.orang.removeIf(
                    o -> o.desa().equals(desa) && o.agama() == agama && o.pekerjaan() % 5 < agama);
        }
        for (TataLetakContoh satu : TataLetakContoh.values()) {
            LEMBAR.put(satu, satu.lembar(CONTOH));
        }
    }

    static Stream<Arguments> semua() {
        List<Arguments> hasil = new ArrayList<>();
        for (TataLetakContoh tataLetak : TataLetakContoh.values()) {
            for (FormatContoh format : FormatContoh.values()) {
                for (KotoranContoh kotoran : KotoranContoh.values()) {
                    if (kotoran.berlaku(tataLetak, format)) {
                        hasil.add(Arguments.of(tataLetak, format, kotoran));
                    }
                }
            }
        }
        return hasil.stream();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("semua")
    void aFileOfThisKind_isReadRight_orRefusedWithTheReason(
            TataLetakContoh tataLetak, FormatContoh format, KotoranContoh kotoran) {
        List<LembarContoh> lembar = new ArrayList<>(LEMBAR.get(tataLetak));
        lembar.set(0, kotoran.kotori(lembar.get(0), tataLetak));

        HasilBaca hasil = Uji.baca(format.tulis(lembar), "2024-I", List.of());

        Set<String> temuan = new HashSet<>(tataLetak.temuan());
        temuan.addAll(kotoran.temuan());
        assertThat(Uji.kode(hasil)).hasSameElementsAs(temuan);
        assertThat(hasil.layout()).isEqualTo(tataLetak.layout(format));
        assertThat(hasil.ditolak()).isEqualTo(kotoran.ditolak());
        if (kotoran.menyebutBarisPertama()) {
            Temuan pertama = hasil.temuan().get(0);
            assertThat(pertama.tempat().baris()).isEqualTo(lembar.get(0).nomorBaris(0));
            assertThat(pertama.pesan()).doesNotContain("6305014101900001");
        }
        if (!kotoran.ditolak()) {
            angkanyaBenar(hasil, tataLetak);
        }
    }

    private static void angkanyaBenar(HasilBaca hasil, TataLetakContoh tataLetak) {
        Ringkasan.Bagian semua = new Ringkasan(hasil, PengaturanIndikator.BAWAAN).seluruhnya();
        assertThat(semua.penduduk()).hasValue(CONTOH.orang.size());
        assertThat(semua.penduduk(JenisKelamin.LAKI_LAKI))
                .hasValue(CONTOH.hitung(PendudukContoh.Orang::laki));
        assertThat(semua.penduduk(JenisKelamin.PEREMPUAN)).hasValue(CONTOH.hitung(o -> !o.laki()));
        assertThat(hasil.kubus().tingkatTerendah().name().toLowerCase(Locale.ROOT))
                .isEqualTo(tataLetak.tingkat());
        for (String kecamatan : List.of("63.05.01", "63.05.02")) {
            assertThat(Uji.penduduk(hasil, kecamatan))
                    .isEqualTo(CONTOH.hitung(o -> o.desa().startsWith(kecamatan)));
        }
        if (hasil.kubus().variabel().contains(Variabel.AGAMA)) {
            assertThat(Uji.nilai(hasil, "6305", Variabel.AGAMA, "Hindu", JenisKelamin.PEREMPUAN))
                    .isEqualTo(CONTOH.hitung(o -> o.agama() == 4 && !o.laki()));
        }
        if (hasil.kubus().variabel().contains(Variabel.UMUR)) {
            assertThat(Uji.nilai(hasil, "6305", Variabel.UMUR, "75+", JenisKelamin.JUMLAH))
                    .isEqualTo(CONTOH.hitung(o -> o.umur() >= 75));
        }
        if (hasil.kubus().variabel().contains(Variabel.KK)) {
            assertThat(Uji.nilai(hasil, "6305", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                    .isEqualTo(CONTOH.hitung(o -> o.hubungan() == 1));
        }
    }
}
