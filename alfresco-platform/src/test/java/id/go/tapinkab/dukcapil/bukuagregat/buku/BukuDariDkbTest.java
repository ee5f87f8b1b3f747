package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.BatasBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BerkasDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.HasilBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PembacaDkb;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PermintaanBaca;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The project's sample DKB, read by the reader, gives the book of the golden figures. */
class BukuDariDkbTest {

    private static final Path CONTOH = Path.of("..", "contoh", "dkb-tapin-2024-I.csv");

    @Test
    void theSampleDelivery_givesTheSameFiguresAsTheGoldenOnes() throws IOException {
        DaftarWilayah daftar = BacaDaftarWilayah.bawaan();
        HasilBaca hasil =
                new PembacaDkb(daftar, BatasBaca.bawaan())
                        .baca(
                                new PermintaanBaca(
                                        List.of(BerkasDkb.dari(CONTOH)),
                                        Optional.of(BukuContoh.SEMESTER),
                                        List.of()),
                                (tahap, selesai, dari) -> {});
        assertThat(hasil.ditolak()).as(hasil.temuan().toString()).isFalse();
        byte[] docx =
                BukuContoh.docx(
                        new PenyusunBuku()
                                .susun(
                                        hasil.kubus(),
                                        BukuContoh.SEMESTER,
                                        daftar,
                                        IdentitasKantor.tapin(),
                                        PengaturanBuku.BAWAAN));
        AngkaBuku dariDkb = AngkaBuku.baca(new ByteArrayInputStream(docx));
        AngkaBuku acuan =
                AngkaBuku.baca(new ByteArrayInputStream(BukuContoh.docx(BukuContoh.buku())));
        // The sample states 0 where the map layer leaves an occupation blank.
        assertThat(dariDkb.bandingkan(acuan))
                .filteredOn(satu -> !(satu.lama().equals("–") && satu.baru().equals("0")))
                .isEmpty();
        assertThat(dariDkb.menurutKunci().keySet()).isEqualTo(acuan.menurutKunci().keySet());
        assertThat(NaskahUji.teks(docx))
                .contains("Wilayahnya terdiri atas 12 kecamatan, 9 kelurahan dan 126 desa.");
    }
}
