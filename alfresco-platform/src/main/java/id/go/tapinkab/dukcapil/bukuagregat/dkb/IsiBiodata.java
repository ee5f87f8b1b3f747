package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SumberBaris;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Pass two over a sheet of individual records: BIODATA_WNI or DATA_KELUARGA. */
final class IsiBiodata {

    private static final int LAPOR_SETIAP = 100_000;

    private final TabelTertelaah tabel;
    private final KumpulanTemuan temuan;
    private final BatasBaris batas;
    private final Kubus kubus = new Kubus();
    private long baris;

    IsiBiodata(TabelTertelaah tabel, BatasBaris batas, KumpulanTemuan temuan) {
        this.tabel = tabel;
        this.batas = batas;
        this.temuan = temuan;
    }

    void jalankan(
            Buku buku, Semester semester, DaftarWilayah daftar, long ukuran, Kemajuan kemajuan)
            throws IOException {
        Map<KolomBiodata, Integer> tempat = new EnumMap<>(KolomBiodata.class);
        int[] kolom = new int[tabel.biodata().size()];
        tabel.biodata()
                .forEach(
                        (satu, indeks) -> {
                            kolom[tempat.size()] = indeks;
                            tempat.put(satu, tempat.size());
                        });
        boolean orang = tempat.containsKey(KolomBiodata.TGL_LHR);
        try (PencacahBiodata pencacah = new PencacahBiodata(tempat, semester, daftar)) {
            try (SumberBaris sumber = buku.pindai(tabel.lembar(), kolom)) {
                hitung(sumber, pencacah, orang, ukuran, kemajuan);
            }
            pencacah.isi(kubus, tabel.asal(), orang);
            baris = pencacah.baris();
            lapor(pencacah);
        }
        if (kubus.sel().isEmpty()) {
            temuan.tolak(
                    "BERKAS_KOSONG",
                    tabel.tempat(null, null),
                    "tidak ada baris yang dapat dihitung. Periksa kolom wilayah dan jenis"
                            + " kelaminnya.");
        }
    }

    private void hitung(
            SumberBaris sumber, PencacahBiodata ke, boolean orang, long ukuran, Kemajuan kemajuan)
            throws IOException {
        try (AliranBaris dari = new AliranBaris(sumber)) {
            while (dari.berikut()) {
                if (dari.nomor() <= tabel.kepala().barisAkhir()) {
                    continue;
                }
                ke.hitung(dari, orang);
                if (dari.nomor() % LAPOR_SETIAP == 0) {
                    boolean tahu = dari.dibaca() >= 0;
                    kemajuan.maju(
                            "Menghitung " + tabel.berkas(),
                            tahu ? dari.dibaca() : dari.nomor(),
                            tahu ? ukuran : -1);
                    batas.periksa(Batas.SEL, ke.banyakSel(), dari.nomor());
                }
            }
            batas.periksa(Batas.SEL, ke.banyakSel(), dari.nomor());
        }
    }

    private void lapor(PencacahBiodata pencacah) {
        PencacahBiodata.Cacat cacat = pencacah.cacat();
        lapor(
                "NIK_TIDAK_SAH",
                KolomBiodata.NIK,
                cacat.nik,
                "NIK tidak tersusun sebagaimana mestinya");
        lapor("NIK_GANDA", KolomBiodata.NIK, cacat.nikGanda, "NIK sudah ada pada baris sebelumnya");
        lapor(
                "TANGGAL_LAHIR_TIDAK_SAH",
                KolomBiodata.TGL_LHR,
                cacat.tanggal,
                "tanggal lahir kosong, tidak sah, atau sesudah tanggal batas; umurnya dihitung"
                        + " \"tidak diketahui\"");
        lapor(
                "KODE_TIDAK_DIKENAL",
                KolomBiodata.JENIS_KLMIN,
                cacat.kelamin,
                "jenis kelamin tidak dikenal; barisnya tidak dihitung");
        lapor(
                "WILAYAH_TANPA_KODE",
                KolomBiodata.NO_KEL,
                cacat.wilayah,
                "kode wilayah tidak lengkap; barisnya tidak dihitung");
        pencacah.kode()
                .forEach(
                        (kolom, kode) ->
                                lapor(
                                        "KODE_TIDAK_DIKENAL",
                                        kolom,
                                        kode.asing(),
                                        "kosong atau tidak ada dalam tabel SIAK; dihitung \"tidak"
                                                + " diketahui\""
                                                + (kode.contohAsing().isEmpty()
                                                        ? ""
                                                        : ", kode " + kode.contohAsing())));
    }

    private void lapor(String kode, KolomBiodata kolom, long banyak, String apa) {
        if (banyak > 0) {
            temuan.tambah(
                    Temuan.Keparahan.PERINGATAN,
                    kode,
                    banyak,
                    tabel.tempat(null, kolom.name()),
                    apa + " (" + banyak + " baris). Betulkan di SIAK.");
        }
    }

    Kubus kubus() {
        return kubus;
    }

    long baris() {
        return baris;
    }
}
