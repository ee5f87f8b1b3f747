package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A draft composed from the DKB that keeps what people had made of the one before: their text, and
 * the figures that were accepted.
 *
 * @param susunan the DOCX as composed from the DKB alone; later versions are compared with it
 * @param naskah the DOCX with what was kept
 * @param dipertahankan the pieces of text that were kept: {@code Narasi Tabel 3.1}
 * @param periksa those of them to be looked at, with the reason
 * @param tidakTerbawa what could not be kept
 */
public record DrafBaru(
        byte[] susunan,
        byte[] naskah,
        List<String> dipertahankan,
        List<String> periksa,
        List<String> tidakTerbawa) {

    private static final Logger LOG = LoggerFactory.getLogger(DrafBaru.class);

    /**
     * The draft before.
     *
     * @param naskah the DOCX that people worked on
     * @param susunan as it was composed; empty when that is not known, and then every text that
     *     differs from the new draft counts as people's own
     */
    public record DrafLama(byte[] naskah, Optional<byte[]> susunan) {}

    public DrafBaru {
        dipertahankan = List.copyOf(dipertahankan);
        periksa = List.copyOf(periksa);
        tidakTerbawa = List.copyOf(tidakTerbawa);
    }

    /** The first draft of a book. */
    public static DrafBaru pertama(Buku buku) throws IOException {
        return pertama(buku, TemplatBuku.bawaan());
    }

    /** The same with the office's template. */
    public static DrafBaru pertama(Buku buku, TemplatBuku templat) throws IOException {
        BukuDocx penulis = new BukuDocx(templat);
        List<BukuDocx.Lukisan> lukisan = BukuDocx.lukis(buku);
        List<String> periksa = new ArrayList<>();
        Map<String, String> halaman =
                halaman(penulis.tulis(buku, lukisan, Map.of(), Warisan.TANPA), periksa);
        byte[] susunan = penulis.tulis(buku, lukisan, halaman, Warisan.TANPA);
        return new DrafBaru(susunan, susunan, List.of(), periksa, List.of());
    }

    /**
     * A draft in place of another.
     *
     * @param diterima figures that were accepted; those whose DKB figure is another now are not
     *     printed any more, and reported
     * @throws IOException when the draft before is not a readable DOCX
     */
    public static DrafBaru susun(Buku buku, DrafLama lama, List<AngkaDiterima> diterima)
            throws IOException {
        return susun(buku, lama, diterima, TemplatBuku.bawaan());
    }

    /** The same with the office's template. */
    public static DrafBaru susun(
            Buku buku, DrafLama lama, List<AngkaDiterima> diterima, TemplatBuku templat)
            throws IOException {
        BukuDocx penulis = new BukuDocx(templat);
        List<BukuDocx.Lukisan> lukisan = BukuDocx.lukis(buku);
        byte[] susunan = penulis.tulis(buku, lukisan, Map.of(), Warisan.TANPA);
        byte[] dulu = lama.susunan().orElse(susunan);
        AngkaBuku angkaDulu = angka(lama.susunan().orElse(lama.naskah()));
        AngkaBuku angkaKini = angka(susunan);
        try {
            PembandingTulisan pembanding =
                    new PembandingTulisan(
                            BungkusDocx.baca(new ByteArrayInputStream(lama.naskah())),
                            naskahUtama(dulu),
                            naskahUtama(susunan),
                            templat.daftarGaya(),
                            new NamaBlok(angkaDulu, angkaKini),
                            angkaKini.bandingkan(angkaDulu));
            TulisanOrang tulisan = pembanding.bandingkan();
            Warisan warisan = new Warisan(tulisan, diterima);
            // One layout for both: people have not changed a page number that only moved.
            List<String> periksa = new ArrayList<>(pembanding.periksa());
            Map<String, String> halaman =
                    halaman(penulis.tulis(buku, lukisan, Map.of(), warisan), periksa);
            byte[] naskah = penulis.tulis(buku, lukisan, halaman, warisan);
            AngkaBuku angkaNaskah = angka(naskah);
            periksa.addAll(tidakBerlaku(diterima, angkaKini, angkaNaskah));
            List<String> tidakTerbawa = new ArrayList<>(pembanding.tidakTerbawa());
            AngkaBuku angkaLama = angka(lama.naskah());
            tidakTerbawa.addAll(angkaLama.judulBerubah(angkaDulu));
            angkaLama.bandingkan(angkaDulu).stream()
                    .filter(satu -> diterima.stream().noneMatch(ada -> ada.untuk(satu)))
                    .forEach(satu -> tidakTerbawa.add("Kembali ke angka DKB: " + satu + "."));
            return new DrafBaru(
                    penulis.tulis(buku, lukisan, halaman, Warisan.TANPA),
                    naskah,
                    pembanding.dipertahankan(),
                    periksa,
                    tidakTerbawa);
        } catch (XMLStreamException e) {
            throw new IOException("DOCX with unreadable parts", e);
        }
    }

    /** The pages for the lists; what cannot be laid out has none, and is a draft all the same. */
    private static Map<String, String> halaman(byte[] docx, List<String> periksa) {
        try {
            return BukuDocx.halaman(docx);
        } catch (IOException e) {
            LOG.warn("A draft without page numbers in its lists: it cannot be laid out", e);
            periksa.add(
                    "Daftar isi belum bernomor halaman karena naskah tidak dapat ditata oleh"
                            + " server; perbarui daftarnya di Word (F9).");
            return Map.of();
        }
    }

    /**
     * Accepted changes that the new draft does not have: the DKB says something else now, or what
     * was accepted is no figure in a composed cell, and has to be made again.
     */
    private static List<String> tidakBerlaku(
            List<AngkaDiterima> diterima, AngkaBuku susunan, AngkaBuku naskah) {
        List<PerubahanAngka> tercetak = naskah.bandingkan(susunan);
        return diterima.stream()
                .filter(satu -> tercetak.stream().noneMatch(satu::untuk))
                .map(
                        satu ->
                                (satu.mengubahSusunan()
                                                ? "Baris, kolom atau tabel yang diterima tidak"
                                                        + " terbawa, ulangi di naskah bila masih"
                                                        + " perlu: "
                                                : "Angka yang diterima tidak dipakai lagi, DKB"
                                                        + " sudah lain: ")
                                        + (satu.baris().isEmpty() ? "tabel" : satu.baris())
                                        + (satu.kolom().isEmpty() ? "" : ", " + satu.kolom())
                                        + ": "
                                        + satu.dkb()
                                        + " → "
                                        + satu.buku())
                .toList();
    }

    private static AngkaBuku angka(byte[] docx) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(docx));
    }

    private static byte[] naskahUtama(byte[] docx) throws IOException {
        return BungkusDocx.baca(new ByteArrayInputStream(docx)).naskah();
    }
}
