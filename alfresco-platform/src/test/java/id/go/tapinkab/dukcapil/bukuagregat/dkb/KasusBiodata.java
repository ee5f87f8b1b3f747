package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.Kiriman.csv;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.peringatan;
import static id.go.tapinkab.dukcapil.bukuagregat.dkb.KasusTemuan.tolak;

import java.util.List;

/** Findings about individual records; the people are made up. */
final class KasusBiodata {

    private static final String BIODATA =
            "NIK,NO_KK,JENIS_KLMIN,TGL_LHR,AGAMA,NO_PROP,NO_KAB,NO_KEC,NO_KEL\n"
                    + "6305990101900001,6305990101100001,1,1990-01-01,1,63,5,1,1001\n"
                    + "6305994102900002,6305990101100001,2,1990-02-01,1,63,5,2,1004\n";

    private KasusBiodata() {}

    static List<KasusTemuan> semua() {
        return List.of(
                tolak(
                        "UMUR_PERLU_SEMESTER",
                        csv(BIODATA).tanpaSemester(),
                        csv("keadaan 30 Juni 2024,,,,,,,,\n" + BIODATA).tanpaSemester()),
                peringatan(
                        "NIK_TIDAK_SAH",
                        csv(BIODATA.replace("6305990101900001", "6305990101900000")),
                        csv(BIODATA)),
                peringatan(
                        "NIK_GANDA",
                        csv(BIODATA.replace("6305994102900002", "6305990101900001")),
                        csv(BIODATA)),
                peringatan(
                        "TANGGAL_LAHIR_TIDAK_SAH",
                        csv(BIODATA.replace("1990-02-01", "1990-02-30")),
                        csv(BIODATA.replace("1990-02-01", "01/02/1990"))));
    }
}
