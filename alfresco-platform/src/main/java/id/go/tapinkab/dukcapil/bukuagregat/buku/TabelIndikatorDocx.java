package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the lists of indicators: those computed from the DKB, and those of other agencies. */
final class TabelIndikatorDocx {

    private final PenulisWord w;
    private final TabelDocx tabel;

    TabelIndikatorDocx(PenulisWord w, TabelDocx tabel) {
        this.w = w;
        this.tabel = tabel;
    }

    /** Each with formula, inputs and source. */
    void tulis(Blok.DaftarIndikator daftar) throws XMLStreamException {
        int[] kolom = {1950, 2250, 2251, 1000, 1450};
        buka(
                daftar.nomor(),
                Blok.DaftarIndikator.KUNCI,
                daftar.judul(),
                List.of("Indikator", "Rumus", "Masukan", "Nilai", "Sumber"),
                kolom);
        for (Indikator satu : daftar.indikator()) {
            tabel.bukaBaris(false);
            tabel.selTeks(kolom[0], List.of(satu.nama(), "(" + satu.satuan() + ")"));
            tabel.selTeks(kolom[1], List.of(satu.rumus()));
            tabel.selTeks(
                    kolom[2],
                    satu.masukan().stream()
                            .map(m -> m.nama() + ": " + TabelDocx.angkaMasukan(m))
                            .toList());
            String baris = satu.nama() + " (" + satu.satuan() + ")";
            angka(kolom[3], Blok.DaftarIndikator.KUNCI, baris, BentukAngka.desimal(satu.nilai()));
            tabel.selTeks(kolom[4], List.of(satu.sumber()));
            w.akhiri();
        }
        w.akhiri();
    }

    void tulis(Blok.DaftarIndikatorLain daftar) throws XMLStreamException {
        int[] kolom = {2700, 1200, 1500, 2301, 1200};
        buka(
                daftar.nomor(),
                Blok.DaftarIndikatorLain.KUNCI,
                daftar.judul(),
                List.of("Indikator", "Nilai", "Satuan", "Sumber", "Tanggal"),
                kolom);
        for (IndikatorLain satu : daftar.indikator()) {
            tabel.bukaBaris(false);
            tabel.selTeks(kolom[0], List.of(satu.nama()));
            angka(
                    kolom[1],
                    NamaTanda.aman(Blok.DaftarIndikatorLain.KUNCI),
                    satu.nama(),
                    BentukAngka.apaAdanya(satu.nilai()));
            tabel.selTeks(kolom[2], List.of(satu.satuan()));
            tabel.selTeks(kolom[3], List.of(satu.sumber()));
            tabel.selTeks(kolom[4], List.of(TanggalIndonesia.panjang(satu.tanggal())));
            w.akhiri();
        }
        w.akhiri();
    }

    private void buka(String nomor, String kunci, String judul, List<String> kepala, int[] kolom)
            throws XMLStreamException {
        LebarKolom lebar = LebarKolom.tetap(kolom);
        tabel.keterangan(nomor, kunci, judul);
        tabel.bukaTabel(lebar, judul);
        tabel.bukaBaris(true);
        for (int i = 0; i < kolom.length; i++) {
            tabel.bukaSelKepala(kolom[i]);
            tabel.kepalaSel(kepala.get(i), lebar.ukuran(), i == 0 ? NamaTanda.sel(kunci) : "");
        }
        w.akhiri();
        tabel.urutan(lebar);
    }

    private void angka(int lebar, String kunci, String baris, String dkb)
            throws XMLStreamException {
        tabel.bukaSelIsi(lebar);
        w.paragraf("TabelAngka", tabel.angka(kunci, baris, "Nilai", dkb));
        w.akhiri();
    }

    /** What stands below: for other agencies' figures the sources are in the table. */
    static String sumber(Blok.DaftarIndikatorLain daftar) {
        return "instansi yang disebut pada kolom Sumber; bukan hasil hitungan dari DKB";
    }
}
