package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes classic Oracle exports of invented rows, byte for byte built as the real ones of 8.1.5,
 * 10.2, 11.2 and 12.2 that were looked at: two header blocks with line feeds in their middle, DDL,
 * binary column descriptions and rows, statistics with lengths before them, {@code EXIT} twice,
 * zeros up to a whole block.
 */
public final class DumpBuatan {

    public static final int US7ASCII = 1;
    public static final int WE8ISO8859P1 = 31;
    public static final int WE8MSWIN1252 = 178;
    public static final int AL16UTF16 = 2000;
    public static final int AL32UTF8 = 873;

    private static final int BLOK = 2048;

    /** A value that takes no column type's word for it: raw bytes of a RAW or LONG cell. */
    public record Mentah(byte[] isi) {}

    /** A large object: its locator in the row, its bytes behind it. */
    public record Lob(byte[] isi) {}

    /**
     * A column.
     *
     * @param ddl its type as CREATE TABLE says it: {@code VARCHAR2(10)}
     */
    public record Kolom(String nama, String ddl, int jenis, int panjang) {
        public static Kolom teks(String nama, int panjang) {
            return new Kolom(nama, "VARCHAR2(" + panjang + ")", 1, panjang);
        }

        public static Kolom char_(String nama, int panjang) {
            return new Kolom(nama, "CHAR(" + panjang + ")", 96, panjang);
        }

        public static Kolom angka(String nama) {
            return new Kolom(nama, "NUMBER", 2, 22);
        }

        public static Kolom tanggal(String nama) {
            return new Kolom(nama, "DATE", 12, 7);
        }

        public static Kolom waktu(String nama) {
            return new Kolom(nama, "TIMESTAMP (6)", 180, 11);
        }

        public static Kolom raw(String nama) {
            return new Kolom(nama, "RAW(16)", 23, 16);
        }

        public static Kolom long_(String nama) {
            return new Kolom(nama, "LONG", 8, 0);
        }

        public static Kolom clob(String nama) {
            return new Kolom(nama, "CLOB", 112, 20);
        }
    }

    private final OutputStream ke;
    private long letak;
    private final int versi;
    private final int charset;
    private final boolean berpenutup;
    private int tabel;

    /**
     * An export.
     *
     * @param versi 8 to 12
     * @param mode {@code TABLES}, {@code USERS} or {@code ENTIRE}
     * @param charset of the texts, by Oracle's number
     * @param berpenutup whether rows end with a count of large objects
     */
    public DumpBuatan(int versi, String pengguna, String mode, int charset, boolean berpenutup) {
        this(new ByteArrayOutputStream(), versi, pengguna, mode, charset, berpenutup);
    }

    private DumpBuatan(
            OutputStream ke,
            int versi,
            String pengguna,
            String mode,
            int charset,
            boolean berpenutup) {
        this.ke = ke;
        this.versi = versi;
        this.charset = charset;
        this.berpenutup = berpenutup;
        satu(3);
        satu(charset >> 8);
        satu(charset);
        String nomor = "EXPORT:V%02d.02.00".formatted(versi);
        teks(nomor + "\n" + pengguna + "\nR" + mode + "\n2048\n0\n" + (versi > 10 ? 72 : 20));
        teks("\n0\n");
        duaBesar(charset);
        duaBesar(charset);
        duaBesar(AL16UTF16);
        duaBesar(1);
        semua(new byte[8]);
        berpanjang("siak.dmp");
        penuhi();
        // The national settings hold line feeds of their own.
        for (int i = 0; i < 2; i++) {
            bita(0x64, 0, 0, 0, 0, 0x60, 1, 0x24, 0x0F, 5, 0x0B, 0x0C, 3, 5, 5, 0x0A, 5, 5, 0x23);
            bita(0x47, 0, 0x83, charset >> 8, charset, 7, 0xD0, 3);
            semua(new byte[32]);
        }
        berpanjang("+00:00");
        dua(0);
        berpanjang("BYTE");
        berpanjang("UNUSED");
        berpanjang("2");
        berpanjang("INTERPRETED");
        berpanjang("DISABLE:ALL");
        dua(0);
        teks("\nMETRICST\n");
        if (mode.equals("USERS")) {
            teks("METRICSUpre-schema procedural objects and actions\nPROCACTION\n");
            bita(0xFD, 0xFF);
            berpanjang("BEGIN  \n");
            berpanjang("COMMIT; END;\n");
            dua(0);
            teks("\nCREATE SEQUENCE \"S_1\" MINVALUE 1\n");
        }
    }

    public DumpBuatan() {
        this(12, "USIAK", "TABLES", AL32UTF8, true);
    }

    /** An export that goes to a stream as it is made; finish it with {@link #akhiri}. */
    DumpBuatan(OutputStream ke) {
        this(ke, 12, "USIAK", "TABLES", AL32UTF8, true);
    }

    /** Adds a table with its rows; {@code null} is NULL. */
    public DumpBuatan tabel(String nama, List<Kolom> kolom, Iterable<? extends List<?>> baris) {
        mulaiTabel(nama, kolom);
        uraian(nama, kolom);
        for (List<?> satu : baris) {
            baris(kolom, satu);
        }
        bita(0xFF, 0xFF);
        teks("\nALTER TABLE \"" + nama + "\" ADD PRIMARY KEY (\"" + kolom.get(0).nama());
        teks("\") ENABLE\nANALSTATS TR \"" + nama + "\"\n");
        berpanjang(
                "BEGIN  DBMS_STATS.SET_TABLE_STATS(NULL,'\"" + nama + "\"',NULL,NULL,NULL); END;");
        dua(0);
        teks("\n");
        return this;
    }

    /** A table whose rows were not exported. */
    public DumpBuatan tabelTanpaBaris(String nama, List<Kolom> kolom) {
        mulaiTabel(nama, kolom);
        return this;
    }

    private void mulaiTabel(String nama, List<Kolom> kolom) {
        tabel++;
        teks("TABLE \"" + nama + "\"\nCREATE TABLE \"" + nama + "\" (");
        teks(
                kolom.stream()
                        .map(k -> "\"" + k.nama() + "\" " + k.ddl())
                        .collect(Collectors.joining(", ")));
        teks(")  PCTFREE 10 PCTUSED 40 INITRANS 1 MAXTRANS 255 TABLESPACE \"USERS\" LOGGING\n");
    }

    private void uraian(String nama, List<Kolom> kolom) {
        teks("INSERT INTO \"" + nama + "\" (");
        teks(kolom.stream().map(k -> '"' + k.nama() + '"').collect(Collectors.joining(", ")));
        teks(") VALUES (");
        teks(
                IntStream.rangeClosed(1, kolom.size())
                        .mapToObj(i -> ":" + i)
                        .collect(Collectors.joining(", ")));
        teks(")\n");
        dua(kolom.size());
        boolean lob = false;
        for (Kolom satu : kolom) {
            dua(satu.jenis());
            dua(satu.panjang() * (charset == AL16UTF16 ? 2 : 1));
            if (satu.jenis() == 1 || satu.jenis() == 96 || satu.jenis() == 112 && versi > 8) {
                dua(charset);
                dua(1);
            }
            lob |= satu.jenis() == 112;
        }
        dua(lob ? kolom.size() : 0);
        for (Kolom satu : lob ? kolom : List.<Kolom>of()) {
            dua(0);
            String sifat = satu.jenis() == 112 ? satu.nama() : "";
            satu(sifat.length());
            teks(sifat);
        }
        dua(0);
    }

    private void baris(List<Kolom> kolom, List<?> nilai) {
        List<byte[]> besar = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            Object satu = nilai.get(i);
            if (satu == null) {
                dua(0xFFFE);
                continue;
            }
            byte[] data;
            if (satu instanceof Lob lob) {
                besar.add(lob.isi());
                data = new byte[84];
            } else {
                data = bita(kolom.get(i), satu);
            }
            if (data.length > 0xFF00) {
                panjang(data);
            } else {
                dua(data.length);
                semua(data);
            }
        }
        if (berpenutup) {
            dua(besar.size());
        }
        for (byte[] satu : besar) {
            if (satu.length > 0xFF00) {
                panjang(satu);
            } else {
                dua(satu.length);
                semua(satu);
            }
        }
    }

    private void panjang(byte[] data) {
        dua(0xFFFC);
        dua(data.length);
        dua(data.length >> 16);
        dua(0);
        dua(0);
        for (int dari = 0; dari < data.length; dari += 8_000) {
            int potong = Math.min(8_000, data.length - dari);
            dua(potong);
            semua(Arrays.copyOfRange(data, dari, dari + potong));
        }
    }

    private byte[] bita(Kolom kolom, Object nilai) {
        return switch (kolom.jenis()) {
            case 2 -> angka(new BigDecimal(nilai.toString()));
            case 12 -> tanggal((LocalDate) nilai);
            case 180 -> waktu((LocalDate) nilai);
            case 96 -> ("%-" + kolom.panjang() + "s").formatted(nilai).getBytes(sandi());
            default ->
                    nilai instanceof Mentah mentah
                            ? mentah.isi()
                            : nilai.toString().getBytes(sandi());
        };
    }

    private Charset sandi() {
        return switch (charset) {
            case AL32UTF8 -> StandardCharsets.UTF_8;
            case AL16UTF16 -> StandardCharsets.UTF_16BE;
            case WE8MSWIN1252 -> Charset.forName("windows-1252");
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    /** Base-100 digits behind an exponent, as Oracle's Call Interface describes NUMBER. */
    static byte[] angka(BigDecimal nilai) {
        if (nilai.signum() == 0) {
            return new byte[] {(byte) 0x80};
        }
        BigDecimal mutlak = nilai.abs().stripTrailingZeros();
        int skala = Math.max(mutlak.scale(), 0);
        BigInteger utuh = mutlak.setScale(skala + (skala & 1)).unscaledValue();
        int pangkat = -(skala + 1) / 2 - 1;
        List<Integer> digit = new ArrayList<>();
        for (BigInteger sisa = utuh; sisa.signum() > 0; pangkat++) {
            BigInteger[] bagi = sisa.divideAndRemainder(BigInteger.valueOf(100));
            digit.add(0, bagi[1].intValue());
            sisa = bagi[0];
        }
        while (digit.get(digit.size() - 1) == 0) {
            digit.remove(digit.size() - 1);
        }
        boolean negatif = nilai.signum() < 0;
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        int awal = 0x80 | pangkat + 65;
        hasil.write(negatif ? ~awal : awal);
        digit.forEach(d -> hasil.write(negatif ? 101 - d : d + 1));
        if (negatif && digit.size() < 20) {
            hasil.write(102);
        }
        return hasil.toByteArray();
    }

    private static byte[] tanggal(LocalDate hari) {
        return new byte[] {
            (byte) (hari.getYear() / 100 + 100),
            (byte) (hari.getYear() % 100 + 100),
            (byte) hari.getMonthValue(),
            (byte) hari.getDayOfMonth(),
            1,
            1,
            1
        };
    }

    private static byte[] waktu(LocalDate hari) {
        byte[] hasil = Arrays.copyOf(tanggal(hari), 11);
        hasil[10] = 42;
        return hasil;
    }

    /** The export as {@code exp} writes it with FILESIZE; the size is a multiple of the block. */
    public List<byte[]> selesaiTerpecah(int ukuran) {
        byte[] utuh = selesai();
        byte[] kepala = Arrays.copyOf(utuh, BLOK);
        int di = new String(kepala, StandardCharsets.ISO_8859_1).indexOf("siak.dmp") - 10;
        for (int i = 0; i < 4; i++) {
            kepala[di + 7 - i] = (byte) (ukuran >> 8 * i);
        }
        List<byte[]> hasil = new ArrayList<>();
        for (int dari = BLOK; dari < utuh.length; dari += ukuran - BLOK) {
            int sampai = Math.min(utuh.length, dari + ukuran - BLOK);
            kepala[di - 1] = (byte) (hasil.size() + 1);
            byte[] satu = Arrays.copyOf(kepala, BLOK + sampai - dari);
            System.arraycopy(utuh, dari, satu, BLOK, sampai - dari);
            hasil.add(satu);
        }
        return hasil;
    }

    public byte[] selesai() {
        akhiri();
        return ((ByteArrayOutputStream) ke).toByteArray();
    }

    void akhiri() {
        teks("ENDTABLE\nMETRICET " + tabel + "\nMETRICETG0\nEXIT\nEXIT\n");
        penuhi();
    }

    private void semua(byte[] data) {
        try {
            ke.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        letak += data.length;
    }

    private void satu(int bita) {
        try {
            ke.write(bita);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        letak++;
    }

    private void penuhi() {
        semua(new byte[(int) ((BLOK - letak % BLOK) % BLOK)]);
    }

    private void berpanjang(String satu) {
        dua(satu.length());
        teks(satu);
    }

    private void teks(String satu) {
        semua(satu.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bita(int... semua) {
        for (int satu : semua) {
            satu(satu);
        }
    }

    private void dua(int nilai) {
        bita(nilai, nilai >> 8);
    }

    private void duaBesar(int nilai) {
        bita(nilai >> 8, nilai);
    }
}
