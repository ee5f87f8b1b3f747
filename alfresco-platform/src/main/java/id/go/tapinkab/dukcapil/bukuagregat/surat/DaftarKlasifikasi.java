package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The list of classifications that a letter's code is chosen from. */
public final class DaftarKlasifikasi {

    /** The book's: "Penyajian dan Layanan Informasi Administrasi Kependudukan". */
    public static final String KODE_BUKU = "400.12.4.4";

    private static final String SUMBER_DAYA = "klasifikasi.csv";

    private final Map<String, KlasifikasiSurat> menurutKode = new LinkedHashMap<>();

    private DaftarKlasifikasi() {}

    /** The module's own list: 400.12 of Permendagri 83/2022 and the older 470 series. */
    public static DaftarKlasifikasi bawaan() {
        try (InputStream isi = DaftarKlasifikasi.class.getResourceAsStream(SUMBER_DAYA)) {
            if (isi == null) {
                throw new IllegalStateException("Sumber daya hilang: " + SUMBER_DAYA);
            }
            return baca(new InputStreamReader(isi, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list: CSV with the header {@code kode,uraian,aturan}; lines that begin with {@code #}
     * are comments.
     *
     * @throws IllegalArgumentException for a code that is blank or there twice, or an empty list
     */
    public static DaftarKlasifikasi baca(Reader csv) throws IOException {
        DaftarKlasifikasi daftar = new DaftarKlasifikasi();
        CSVFormat bentuk =
                CSVFormat.Builder.create(CSVFormat.RFC4180)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .build();
        try (CSVParser baris = bentuk.parse(csv)) {
            for (CSVRecord satu : baris) {
                KlasifikasiSurat klasifikasi =
                        new KlasifikasiSurat(
                                satu.get("kode"), satu.get("uraian"), satu.get("aturan"));
                if (klasifikasi.kode().isBlank()
                        || daftar.menurutKode.put(klasifikasi.kode(), klasifikasi) != null) {
                    throw new IllegalArgumentException(
                            "Daftar klasifikasi baris %d: kode kosong atau sudah ada: %s"
                                    .formatted(baris.getCurrentLineNumber(), klasifikasi.kode()));
                }
            }
        }
        if (daftar.menurutKode.isEmpty()) {
            throw new IllegalArgumentException("Daftar klasifikasi kosong");
        }
        return daftar;
    }

    /** All, in the list's order. */
    public List<KlasifikasiSurat> semua() {
        return List.copyOf(menurutKode.values());
    }

    public Optional<KlasifikasiSurat> cari(String kode) {
        return Optional.ofNullable(menurutKode.get(kode));
    }
}
