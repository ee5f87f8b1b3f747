package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.Kiriman.bita;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.Kiriman.csv;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.tolak;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan.Kolom;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings about a file as such. */
final class KasusBerkas {

    private static final String TABEL =
            "kode,kecamatan,pria,wanita\n630501,BINUANG,1,2\n630502,TAPIN SELATAN,3,4\n";

    private KasusBerkas() {}

    static List<KasusTemuan> semua() {
        byte[] zip = ArsipContoh.zip("a.csv", TABEL);
        return List.of(
                tolak("BERKAS_KOSONG", csv("kode,kecamatan,pria,wanita\n\n"), csv(TABEL)),
                tolak(
                        "BERKAS_RUSAK",
                        bita(lembar("<row><c></row>")),
                        bita(lembar("<row><c/></row>"))),
                tolak(
                        "BERKAS_TERPOTONG",
                        csv(TABEL.substring(0, TABEL.length() - 4)),
                        csv(TABEL.stripTrailing())),
                tolak(
                        "BERKAS_BERSANDI",
                        bita(ArsipContoh.ubahKepala(zip, 6, 8, f -> f | 1)),
                        bita(zip)),
                tolak(
                        "FORMAT_TIDAK_DIDUKUNG",
                        bita("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)),
                        csv("% PDF-1.7\n" + TABEL)),
                tolak(
                        "MELEBIHI_BATAS",
                        csv(TABEL + "630502," + "x".repeat(32_768) + ",3,4\n"),
                        csv(TABEL + "x".repeat(32_767) + "\n")),
                tolak(
                        "DUMP_DATA_PUMP",
                        bita(pump("\"SYS\".\"SYS_EXPORT_SCHEMA_01\"")),
                        bita(pump("\"SYS\".\"SYS_LAIN\""))),
                tolak(
                        "DUMP_POSTGRESQL",
                        csv("--\n-- PostgreSQL database dump\n--\n"),
                        csv("dump PostgreSQL\n" + TABEL)),
                tolak(
                        "DUMP_TANPA_BIODATA",
                        bita(dump("TABEL_LAIN", List.of(Kolom.angka("NO")), List.of(1))),
                        bita(DumpContoh.siak(10))),
                tolak(
                        "TATA_LETAK_TIDAK_DIKENAL",
                        csv("tanggal,cuaca,suhu\nSenin,hujan,27\n"),
                        csv("tanggal,kecamatan,pria,wanita\nSenin,BINUANG,1,2\n")));
    }

    private static byte[] lembar(String baris) {
        String sah = XlsxMentah.baris("kode", "pria") + XlsxMentah.baris("630501", 1);
        return new XlsxMentah(sah + baris).tulis();
    }

    private static byte[] pump(String tanda) {
        byte[] isi = new byte[8192];
        byte[] teks = tanda.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(teks, 0, isi, 100, teks.length);
        return isi;
    }

    private static byte[] dump(String nama, List<Kolom> kolom, List<Object> baris) {
        return new DumpBuatan().tabel(nama, kolom, List.of(baris)).selesai();
    }
}
