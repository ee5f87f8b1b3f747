package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order in which a table lists categories: that of SIAK's code tables, whatever the order of
 * the columns in the file was. Categories outside the tables follow in the order they came.
 */
final class UrutanKategori {

    private static final Map<Variabel, List<String>> RESMI =
            Map.of(
                    Variabel.UMUR,
                    KelompokUmur.semua(),
                    Variabel.AGAMA,
                    List.of("Islam", "Kristen", "Kat", "Hindu", "Bud", "K", "Kepercayaan"),
                    Variabel.PENDIDIKAN,
                    List.of(
                            "Tidak",
                            "Belum Tamat",
                            "Tamat SD",
                            "SLTP",
                            "SLTA",
                            "Diploma I/",
                            "Akademi",
                            "Diploma IV",
                            "Strata II",
                            "Strata III"),
                    Variabel.STATUS_KAWIN,
                    List.of("Belum Kawin", "Kawin", "Cerai Hidup", "Cerai Mati"),
                    Variabel.GOLONGAN_DARAH,
                    List.of(
                            "A",
                            "B",
                            "AB",
                            "O",
                            "A+",
                            "A-",
                            "B+",
                            "B-",
                            "AB+",
                            "AB-",
                            "O+",
                            "O-",
                            "Tidak Tahu"),
                    Variabel.DISABILITAS,
                    List.of(
                            "Cacat Fisik",
                            "Cacat Netra",
                            "Cacat Rungu",
                            "Cacat Mental",
                            "Cacat Fisik dan",
                            "Cacat Lainnya"),
                    Variabel.HUBUNGAN_KELUARGA,
                    List.of(
                            "Kepala",
                            "Suami",
                            "Istri",
                            "Anak",
                            "Menantu",
                            "Cucu",
                            "Orang",
                            "Mertua",
                            "Famili",
                            "Pembantu",
                            "Lainnya"));

    private UrutanKategori() {}

    /** The categories of a variable that the Kubus holds, ordered. */
    static List<String> untuk(Kubus kubus, Variabel variabel) {
        List<String> ada = new ArrayList<>(kubus.kategori(variabel));
        List<String> resmi = RESMI.getOrDefault(variabel, List.of());
        // A stable sort: what the tables do not know keeps its order behind what they know.
        ada.sort(Comparator.comparingInt(kategori -> tempat(resmi, kategori)));
        return ada;
    }

    /** The place of the longest entry that the category begins with; spellings vary at the end. */
    private static int tempat(List<String> resmi, String kategori) {
        int tempat = resmi.size();
        int panjang = 0;
        for (int i = 0; i < resmi.size(); i++) {
            String satu = resmi.get(i);
            if (satu.equals(kategori)) {
                return i;
            }
            if (kategori.startsWith(satu) && satu.length() > panjang) {
                tempat = i;
                panjang = satu.length();
            }
        }
        return tempat;
    }
}
