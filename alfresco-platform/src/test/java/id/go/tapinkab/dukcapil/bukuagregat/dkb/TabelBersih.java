package id.go.tapinkab.dukcapil.bukuagregat.dkb;

/** A small table of two kecamatan without a finding; tests change one thing in it. */
final class TabelBersih {

    static final String KEPALA = "kode,kecamatan,jumlah_penduduk,pria,wanita,jumlah_kk\n";
    static final String BINUANG = "630501,BINUANG,32,16,16,11\n";
    static final String TAPIN_SELATAN = "630502,TAPIN SELATAN,21,10,11,7\n";
    static final String BERSIH = "DKB Semester I Tahun 2024\n" + KEPALA + BINUANG + TAPIN_SELATAN;

    private TabelBersih() {}
}
