package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of numbers on a draft that was opened in LibreOffice, edited there and saved as DOCX:
 * it finds what was changed, and nothing else. The edit is made in LibreOffice's own model of the
 * document, its flat XML, between opening and saving.
 */
class SuntinganLibreOfficeTest {

    private static final Pattern BARIS =
            Pattern.compile(
                    "<table:table-row\\b(?:(?!</table:table-row>).)*>Piani<.*?</table:table-row>",
                    Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void whatWasEditedThere_isFound_andNothingElse() throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] asal = BukuContoh.docx(BukuContoh.buku());
        String dibuka =
                new String(libreOffice.ubah(asal, "docx", "fodt", folder), StandardCharsets.UTF_8);

        String disunting = ganti(dibuka, ">16.344<", ">16.434<");
        disunting = ganti(disunting, "menunjukkan", "(lihat lampiran, 99 halaman) menunjukkan");
        disunting = ganti(disunting, ">Belum Merekam<", ">Belum Rekam<");
        Matcher piani = BARIS.matcher(disunting);
        assertThat(piani.find()).isTrue();
        String baru = piani.group().replace(">Piani<", ">Kecamatan Baru<");
        disunting = disunting.substring(0, piani.end()) + baru + disunting.substring(piani.end());

        byte[] disimpan =
                libreOffice.ubah(
                        disunting.getBytes(StandardCharsets.UTF_8), "fodt", "docx", folder);
        assertThat(temuan(disimpan, asal))
                .containsExactly(
                        "Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.434",
                        "Tabel 3.1, Kecamatan Baru: tidak ada → ada");
        DrafBaru ulang =
                DrafBaru.susun(
                        BukuContoh.buku(),
                        new DrafBaru.DrafLama(disimpan, Optional.of(asal)),
                        List.of());
        assertThat(NaskahUji.teks(ulang.naskah())).contains("(lihat lampiran, 99 halaman)");
        assertThat(ulang.tidakTerbawa())
                .containsExactly(
                        "Tabel 4.1, judul baris dan kolom: \"Belum Rekam\" (semula"
                                + " \"Belum Merekam\").",
                        "Kembali ke angka DKB: Tabel 3.1, Binuang, Laki-laki: 16.344 → 16.434.",
                        "Kembali ke angka DKB: Tabel 3.1, Kecamatan Baru: tidak ada → ada.");
    }

    @Test
    void openedAndSavedThere_itHasNoFinding() throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] asal = BukuContoh.docx(BukuContoh.buku());
        byte[] dibuka = libreOffice.ubah(asal, "docx", "fodt", folder);
        assertThat(temuan(libreOffice.ubah(dibuka, "fodt", "docx", folder), asal)).isEmpty();
    }

    private static String ganti(String teks, String lama, String baru) {
        int di = teks.indexOf(lama);
        assertThat(di).as(lama).isNotNegative();
        return teks.substring(0, di) + baru + teks.substring(di + lama.length());
    }

    private static List<String> temuan(byte[] kini, byte[] lama) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(kini))
                .bandingkan(AngkaBuku.baca(new ByteArrayInputStream(lama)))
                .stream()
                .map(PerubahanAngka::toString)
                .toList();
    }
}
