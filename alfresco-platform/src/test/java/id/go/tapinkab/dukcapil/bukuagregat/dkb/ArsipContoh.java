package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as offices pack them, and as no honest program would. */
public final class ArsipContoh {

    private static final int LOKAL = 0x04034b50;
    private static final int DAFTAR = 0x02014b50;
    private static final int AKHIR = 0x06054b50;

    private ArsipContoh() {}

    public static byte[] zip(Map<String, byte[]> isi) {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ke)) {
            for (Map.Entry<String, byte[]> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ke.toByteArray();
    }

    static byte[] zip(String nama, byte[] isi) {
        return zip(Map.of(nama, isi));
    }

    static byte[] zip(String nama, String isi) {
        return zip(nama, isi.getBytes(StandardCharsets.UTF_8));
    }

    /** Files stored as they are under names in an encoding that the zip does not tell. */
    static byte[] tersimpan(Map<String, String> isi, Charset nama) {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ke, nama)) {
            for (Map.Entry<String, String> satu : isi.entrySet()) {
                byte[] data = satu.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entri = new ZipEntry(satu.getKey());
                CRC32 sidik = new CRC32();
                sidik.update(data);
                entri.setMethod(ZipEntry.STORED);
                entri.setSize(data.length);
                entri.setCrc(sidik.getValue());
                zip.putNextEntry(entri);
                zip.write(data);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ke.toByteArray();
    }

    static byte[] gzip(byte[] isi) {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(ke)) {
            gzip.write(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ke.toByteArray();
    }

    static byte[] banyakIsi(int banyak) {
        Map<String, byte[]> isi = new LinkedHashMap<>();
        for (int i = 0; i < banyak; i++) {
            isi.put("k" + i + ".csv", new byte[0]);
        }
        return zip(isi);
    }

    /** A zip in a zip in a zip …, with one file in the innermost. */
    static byte[] berlapis(int lapis, String isi) {
        byte[] hasil = zip("tabel.csv", isi);
        for (int i = 1; i < lapis; i++) {
            hasil = zip("lapis" + i + ".zip", hasil);
        }
        return hasil;
    }

    /**
     * Many names in the list for one piece of packed data: small as a file, without end unpacked.
     */
    static byte[] bertumpuk(int banyak, int terurai) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] isi = new byte[terurai];
        java.util.Arrays.fill(isi, (byte) '\n');
        deflater.setInput(isi);
        deflater.finish();
        byte[] padat = new byte[terurai];
        int panjang = deflater.deflate(padat);
        deflater.end();
        CRC32 sidik = new CRC32();
        sidik.update(isi);
        ByteBuffer ke =
                ByteBuffer.allocate(1_000 + panjang + banyak * 60).order(ByteOrder.LITTLE_ENDIAN);
        ke.putInt(LOKAL).putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
        ke.putInt((int) sidik.getValue()).putInt(panjang).putInt(terurai);
        ke.putShort((short) 5).putShort((short) 0).put("a.csv".getBytes(StandardCharsets.US_ASCII));
        ke.put(padat, 0, panjang);
        int mulai = ke.position();
        for (int i = 0; i < banyak; i++) {
            byte[] nama = String.format("%04d", i).getBytes(StandardCharsets.US_ASCII);
            ke.putInt(DAFTAR).putShort((short) 20).putShort((short) 20).putShort((short) 0);
            ke.putShort((short) 8).putInt(0).putInt((int) sidik.getValue()).putInt(panjang);
            // What the list says of the unpacked size is a lie.
            ke.putInt(1).putShort((short) nama.length).put(new byte[16]).put(nama);
        }
        int daftar = ke.position() - mulai;
        ke.putInt(AKHIR).putInt(0).putShort((short) banyak).putShort((short) banyak);
        ke.putInt(daftar).putInt(mulai).putShort((short) 0);
        return java.util.Arrays.copyOf(ke.array(), ke.position());
    }

    /** Changes two bytes in every header, local and of the list. */
    static byte[] ubahKepala(byte[] zip, int diLokal, int diDaftar, IntUnaryOperator ubah) {
        ByteBuffer isi = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            int di = isi.getInt(i) == LOKAL ? diLokal : isi.getInt(i) == DAFTAR ? diDaftar : -1;
            if (di >= 0) {
                isi.putShort(i + di, (short) ubah.applyAsInt(isi.getShort(i + di)));
            }
        }
        return isi.array();
    }
}
