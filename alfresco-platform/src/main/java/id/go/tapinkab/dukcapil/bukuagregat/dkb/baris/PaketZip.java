package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static java.util.zip.ZipEntry.DEFLATED;
import static java.util.zip.ZipEntry.STORED;
import static org.apache.commons.compress.archivers.zip.ZipMethod.ENHANCED_DEFLATED;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip from a private copy that is deleted on close. Its contents are never written anywhere under
 * their own names; each is held against its checksum and the limits as it is read.
 */
final class PaketZip implements Closeable {

    /** A file in the zip; its name as the zip has it. */
    record Isi(String nama, ZipArchiveEntry entri, Pembuka pembuka) {

        long ukuran() {
            return entri.getSize();
        }
    }

    /** What Windows writes names in when it does not say so. */
    private static final Charset DOS = Charset.forName("IBM437");

    private static final Set<Integer> TERBACA =
            Set.of(STORED, DEFLATED, ENHANCED_DEFLATED.getCode());

    private final Path salinan;
    private final SeekableByteChannel saluran;
    private final ZipFile zip;
    private final Map<String, Isi> isi = new HashMap<>();
    private final List<Isi> semua = new ArrayList<>();

    private PaketZip(Path salinan, SeekableByteChannel saluran, ZipFile zip) {
        this.salinan = salinan;
        this.saluran = saluran;
        this.zip = zip;
    }

    /**
     * @throws TakTerbaca when it is cut, locked, beyond a limit
     */
    static PaketZip buka(Pembuka isi, Jatah jatah) throws IOException {
        Path salinan = jatah.salin(isi, ".zip");
        SeekableByteChannel saluran = null;
        try {
            saluran = Files.newByteChannel(salinan);
            if (!DaftarZip.periksa(saluran, jatah.batas())) {
                throw terpotong(null);
            }
            saluran.position(0);
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(saluran).get();
            PaketZip hasil = new PaketZip(salinan, saluran, zip);
            hasil.muat(jatah);
            return hasil;
        } catch (ZipException | IllegalArgumentException e) {
            hapus(saluran, salinan);
            throw terpotong(e);
        } catch (IOException | RuntimeException e) {
            hapus(saluran, salinan);
            throw e;
        }
    }

    private static TakTerbaca terpotong(Exception sebab) {
        return new TakTerbaca(
                "BERKAS_TERPOTONG",
                "zip atau buku kerja tidak utuh; pengunggahannya mungkin terputus. Ambil ulang"
                        + " berkas aslinya.",
                0,
                sebab);
    }

    private static void hapus(SeekableByteChannel saluran, Path salinan) throws IOException {
        try {
            if (saluran != null) {
                saluran.close();
            }
        } finally {
            Files.deleteIfExists(salinan);
        }
    }

    private void muat(Jatah jatah) throws IOException {
        long terurai = 0;
        for (ZipArchiveEntry satu : Collections.list(zip.getEntries())) {
            if (satu.isDirectory()) {
                continue;
            }
            String nama = nama(satu);
            if (satu.getGeneralPurposeBit().usesEncryption()) {
                throw new TakTerbaca(
                        "BERKAS_BERSANDI",
                        "zip dikunci dengan kata sandi. Keluarkan isinya dengan sandinya, lalu"
                                + " unggah isinya.");
            }
            Isi baru = new Isi(nama, satu, jatah.bagian(() -> buka(satu)));
            if (isi.put(nama, baru) != null) {
                throw TakTerbaca.rusak(
                        "zip memuat dua berkas dengan nama yang sama. Buat ulang zipnya.", null);
            }
            semua.add(baru);
            terurai += Math.max(0, satu.getSize());
        }
        jatah.periksaPernyataan(terurai);
    }

    private InputStream buka(ZipArchiveEntry satu) throws IOException {
        if (!TERBACA.contains(satu.getMethod())) {
            throw new TakTerbaca(
                    "FORMAT_TIDAK_DIDUKUNG",
                    "isi zip dimampatkan dengan cara yang tidak didukung. Buat ulang zipnya dengan"
                            + " cara biasa (deflate).");
        }
        return new Tersidik(zip.getInputStream(satu), satu.getCrc());
    }

    /** UTF-8 where the zip says so or the bytes are that, else as Windows writes it. */
    private static String nama(ZipArchiveEntry satu) {
        byte[] mentah = satu.getRawName();
        if (mentah == null || satu.getGeneralPurposeBit().usesUTF8ForNames()) {
            return satu.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(mentah)).toString();
        } catch (CharacterCodingException e) {
            return new String(mentah, DOS);
        }
    }

    List<Isi> semua() {
        return Collections.unmodifiableList(semua);
    }

    /** Null when there is none of that name. */
    Isi cari(String nama) {
        return isi.get(nama);
    }

    boolean memuat(String nama) {
        return isi.containsKey(nama);
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            hapus(saluran, salinan);
        }
    }

    /** A digit that was damaged on the way must not become a count. */
    private static final class Tersidik extends CheckedInputStream {

        private final long sidik;

        Tersidik(InputStream in, long sidik) {
            super(in, new CRC32());
            this.sidik = sidik;
        }

        @Override
        public int read(byte[] ke, int dari, int panjang) throws IOException {
            int banyak = super.read(ke, dari, panjang);
            if (banyak < 0 && getChecksum().getValue() != sidik) {
                throw new ZipException("checksum");
            }
            return banyak;
        }
    }
}
