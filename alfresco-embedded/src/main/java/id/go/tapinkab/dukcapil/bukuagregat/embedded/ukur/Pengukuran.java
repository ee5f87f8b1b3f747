package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.IOException;

/** One thing that is measured: makes its data, runs both sides, compares what they counted. */
interface Pengukuran {

    Hasil ukur(Tempat tempat) throws IOException;
}
