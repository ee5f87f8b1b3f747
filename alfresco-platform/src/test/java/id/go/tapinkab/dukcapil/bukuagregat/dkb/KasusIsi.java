package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.Kiriman.csv;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.Kiriman.dua;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.catatan;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.peringatan;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.tolak;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.BINUANG;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.KEPALA;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.TabelBersih.TAPIN_SELATAN;

import java.util.List;

/** Findings about what a table counts. */
final class KasusIsi {

    private static final String BERSIH = KEPALA + BINUANG + TAPIN_SELATAN;

    private KasusIsi() {}

    private static KasusTemuan.Kiriman ganti(String dari, String ke) {
        return csv(BERSIH.replace(dari, ke));
    }

    static List<KasusTemuan> nilai() {
        return List.of(
                tolak(
                        "SATUAN_BUKAN_JIWA",
                        csv("Jumlah Penduduk (ribu jiwa)\n" + BERSIH),
                        csv("Jumlah Penduduk (jiwa), seribu desa\n" + BERSIH)),
                tolak(
                        "DATA_PERSEORANGAN",
                        ganti("BINUANG,32", "6305014101900001,32"),
                        ganti("BINUANG,32", "BINUANG 6305,32")),
                tolak("NILAI_BUKAN_BILANGAN", ganti("16,16,11", "16,16,x"), ganti("16,11", "16,-")),
                tolak("NILAI_NEGATIF", ganti("16,11", "16,-11"), ganti("16,11", "16,+11")),
                tolak("NILAI_PECAHAN", ganti("16,11", "16,11.5"), ganti("16,11", "16,11.0")),
                tolak(
                        "JUMLAH_TIDAK_COCOK",
                        ganti("32,16,16", "32,16,15"),
                        ganti("32,16,16", "32,16,")),
                tolak(
                        "NILAI_BERTENTANGAN",
                        dua(BERSIH, "kode,jumlah_kk\n630501,12\n630502,7\n"),
                        dua(BERSIH, "kode,jumlah_kk\n630501,11\n630502,7\n")),
                catatan(
                        "FAMILI_TIDAK_LENGKAP",
                        csv("kode,jumlah_penduduk,guru,perawat\n630501,32,2,1\n630502,21,1,0\n"),
                        csv(
                                "kode,belum_kawin,kawin,cerai_hidup,cerai_mati\n"
                                        + "630501,14,15,1,2\n630502,10,9,1,1\n")),
                catatan(
                        "BARIS_JUMLAH_DILEWATI",
                        csv(BERSIH + ",JUMLAH,53,26,27,18\n"),
                        csv(BERSIH + ",JUMLAH,,,,\n")));
    }

    static List<KasusTemuan> wilayah() {
        String desa =
                "kode,kecamatan,desa,jumlah_penduduk\n6305011001,BINUANG,BINUANG,5\n"
                        + "6305012003,%s,TUNGKAP,6\n6305021004,TAPIN SELATAN,TAMBARANGAN,7\n"
                        + "6305022001,TAPIN SELATAN,TATAKAN,8\n";
        return List.of(
                tolak(
                        "WILAYAH_GANDA",
                        csv(BERSIH + BINUANG.replace("32,16", "30,14")),
                        csv(BERSIH + "6305,KAB. TAPIN,53,26,27,18\n")),
                tolak(
                        "WILAYAH_SALAH_INDUK",
                        csv(String.format(desa, "TAPIN SELATAN")),
                        csv(String.format(desa, "Kec. Binuang"))),
                peringatan("WILAYAH_KURANG", csv(KEPALA + BINUANG), csv(BERSIH)),
                peringatan(
                        "WILAYAH_ASING",
                        csv(BERSIH + "630509,LAIN,3,1,2,1\n"),
                        csv(BERSIH + "6305,TAPIN,53,26,27,18\n")),
                peringatan(
                        "WILAYAH_TANPA_KODE",
                        csv("kecamatan,pria,wanita\nBinuang,1,2\nEntah,3,4\n"),
                        csv("nokec,kecamatan,pria,wanita\n1,Binuang,1,2\n2,Tapin Selatan,3,4\n")),
                peringatan(
                        "NAMA_WILAYAH_BEDA",
                        ganti("BINUANG", "BINUWANG"),
                        ganti("BINUANG", "Kec.  binuang")));
    }

    static List<KasusTemuan> kolom() {
        String kembar =
                "kode,desa,jumlah_penduduk,jumlah_kk,%s\n6305011001,BINUANG,50,15,15\n"
                        + "6305012003,TUNGKAP,60,16,16\n6305021004,TAMBARANGAN,70,17,17\n"
                        + "6305022001,TATAKAN,80,18,%d\n";
        String agama =
                "kode,kecamatan,agama,jumlah_penduduk\n630501,BINUANG,Islam,30\n"
                        + "630501,BINUANG,%s,2\n630502,TAPIN SELATAN,Islam,20\n";
        return List.of(
                peringatan(
                        "JUDUL_TERTUKAR",
                        csv(BERSIH.replace("jumlah_penduduk,pria", "pria,jumlah_penduduk")),
                        csv(BERSIH.replace("pria,wanita", "wanita,pria"))),
                peringatan(
                        "KOLOM_KEMBAR",
                        csv(String.format(kembar, "kepadatan_penduduk", 18)),
                        csv(String.format(kembar, "kepadatan_penduduk", 19))),
                peringatan(
                        "KOLOM_BERGESER",
                        csv(String.format(kembar, "kepadatan_penduduk", 18)),
                        csv(String.format(kembar, "keluarga_lain", 18))),
                peringatan(
                        "KODE_TIDAK_DIKENAL",
                        csv(String.format(agama, "Jedi")),
                        csv(String.format(agama, "KATOLIK"))),
                catatan(
                        "KOLOM_TIDAK_DIKENAL",
                        ganti("jumlah_kk", "jumlah_balai"),
                        ganti("jumlah_kk", "Jml. KK")));
    }

    static List<KasusTemuan> periode() {
        String tahun =
                "tahun,semester,kode,kecamatan,jumlah_penduduk\n2024,%s,630501,BINUANG,31\n"
                        + "2024,1,630502,TAPIN SELATAN,20\n";
        String lalu = BERSIH.replace("32,16,16", "3200,1600,1600");
        return List.of(
                tolak(
                        "BEBERAPA_PERIODE",
                        csv(String.format(tahun, "2")).tanpaSemester(),
                        csv(String.format(tahun, "1")).tanpaSemester()),
                tolak(
                        "PERIODE_BERTENTANGAN",
                        csv("DKB Semester II Tahun 2024\n" + BERSIH),
                        csv("DKB Semester I Tahun 2024\n" + BERSIH)),
                peringatan(
                        "LONJAKAN",
                        csv(BERSIH.replace("32,16,16", "3600,1800,1800")).sesudah(lalu),
                        csv(BERSIH.replace("32,16,16", "3300,1650,1650")).sesudah(lalu)),
                peringatan(
                        "SAMA_DENGAN_SEMESTER_LALU",
                        csv(BERSIH).sesudah(BERSIH),
                        csv(BERSIH).sesudah(BERSIH.replace("16,11\n", "16,12\n"))),
                catatan(
                        "SEMESTER_TIDAK_DIKETAHUI",
                        csv(BERSIH).tanpaSemester(),
                        csv("keadaan 30 Juni 2024\n" + BERSIH).tanpaSemester()));
    }
}
