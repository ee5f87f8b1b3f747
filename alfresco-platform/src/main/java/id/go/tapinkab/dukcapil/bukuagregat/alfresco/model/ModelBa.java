package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import org.alfresco.service.namespace.QName;

/** Names of the content model {@code ba} ({@code model/buku-agregat-model.xml}). */
public final class ModelBa {

    public static final String URI = "http://www.tapinkab.go.id/model/buku-agregat/1.0";

    public static final QName DKB = nama("dkb");
    public static final QName BUKU = nama("bukuAgregat");
    public static final QName LAMPIRAN_BUKU = nama("lampiranBuku");
    public static final QName SUSUNAN_LAMPIRAN = nama("susunanLampiran");
    public static final QName ANGKA_LAMPIRAN = nama("angkaLampiran");
    public static final QName PDF_BUKU = nama("pdfBuku");
    public static final QName EDISI_PUBLIK = nama("edisiPublik");
    public static final QName PERINTAH_CETAK = nama("perintahCetak");
    public static final QName PARAF = nama("paraf");
    public static final QName SURAT_KELUAR = nama("suratKeluar");
    public static final QName REGISTER = nama("register");
    public static final QName ENTRI_REGISTER = nama("entriRegister");
    public static final QName EKSPEDISI = nama("ekspedisi");

    public static final QName BERSEMESTER = nama("bersemester");
    public static final QName SEMESTER = nama("semester");
    public static final QName TAHUN = nama("tahun");
    public static final QName PARUH = nama("paruh");
    public static final QName WILAYAH = nama("wilayah");
    public static final QName KUBUS = nama("kubus");
    public static final QName GILIRAN = nama("giliran");
    public static final QName BERSIDIK = nama("bersidik");
    public static final QName SHA256 = nama("sha256");

    public static final QName STATUS_DKB = nama("statusDkb");
    public static final QName PESAN_STATUS = nama("pesanStatus");
    public static final QName SUMBER = nama("sumber");
    public static final QName LAYOUT = nama("layout");
    public static final QName ASAL_SEMESTER = nama("asalSemester");
    public static final QName UKURAN = nama("ukuran");
    public static final QName BARIS = nama("baris");
    public static final QName PERSEORANGAN = nama("perseorangan");
    public static final QName TAHAP = nama("tahap");
    public static final QName KEMAJUAN = nama("kemajuan");
    public static final QName KEMAJUAN_DARI = nama("kemajuanDari");
    public static final QName KEMAJUAN_PADA = nama("kemajuanPada");
    public static final QName KERJA = nama("kerja");
    public static final QName ISI_DIOLAH = nama("isiDiolah");
    public static final QName ISI_AGREGAT = nama("isiAgregat");
    public static final QName TEMUAN_TOLAK = nama("temuanTolak");
    public static final QName TEMUAN_PERINGATAN = nama("temuanPeringatan");
    public static final QName TEMUAN_CATATAN = nama("temuanCatatan");
    public static final QName LAPORAN = nama("laporan");

    public static final QName PENGHAPUSAN = nama("penghapusan");
    public static final QName NAMA_BERKAS = nama("namaBerkas");
    public static final QName UKURAN_BERKAS = nama("ukuranBerkas");
    public static final QName BARIS_BERKAS = nama("barisBerkas");
    public static final QName DIUNGGAH_PADA = nama("diunggahPada");
    public static final QName DIUNGGAH_OLEH = nama("diunggahOleh");
    public static final QName DIHAPUS_PADA = nama("dihapusPada");
    public static final QName DIHAPUS_OLEH = nama("dihapusOleh");
    public static final QName DASAR_HAPUS = nama("dasarHapus");

    public static final QName STATUS = nama("status");
    public static final QName ALUR = nama("alur");
    public static final QName TINDAKAN = nama("tindakan");
    public static final QName LANGKAH_VERSI = nama("langkahVersi");
    public static final QName PERAN_PENYUNTING = nama("peranPenyunting");
    public static final QName PENYUNTING = nama("penyunting");
    public static final QName PENDUDUK = nama("penduduk");
    public static final QName LAKI_LAKI = nama("lakiLaki");
    public static final QName PEREMPUAN = nama("perempuan");
    public static final QName KELUARGA = nama("keluarga");
    public static final QName SUMBER_DATA = nama("sumberData");
    public static final QName ARAHAN = nama("arahan");
    public static final QName PERUBAHAN_ANGKA = nama("perubahanAngka");
    public static final QName SUSUNAN = nama("susunan");
    public static final QName ANGKA_DITERIMA = nama("angkaDiterima");
    public static final QName PERLU_DIPERIKSA = nama("perluDiperiksa");
    public static final QName INDIKATOR_LAIN = nama("indikatorLain");
    public static final QName TIDAK_TERBAWA = nama("tidakTerbawa");
    public static final QName DARI_DKB = nama("dariDkb");
    public static final QName LAMPIRAN = nama("lampiran");
    public static final QName PDF = nama("pdf");
    public static final QName EDISI = nama("edisi");
    public static final QName CETAK = nama("cetak");
    public static final QName SURAT = nama("surat");
    public static final QName ANAK_PARAF = nama("anakParaf");
    public static final QName KODE_VERIFIKASI = nama("kodeVerifikasi");

    public static final QName VERSI_BUKU = nama("versiBuku");
    public static final QName SIDIK_DOCX = nama("sidikDocx");
    public static final QName STATUS_PDF = nama("statusPdf");
    public static final QName PESAN_PDF = nama("pesanPdf");
    public static final QName PEMBUAT_PDF = nama("pembuatPdf");
    public static final QName BEDA_PDF = nama("bedaPdf");
    public static final QName MULAI_PDF = nama("mulaiPdf");
    public static final QName UPAYA_PDF = nama("upayaPdf");

    public static final QName BENTUK = nama("bentuk");
    public static final QName AMBANG = nama("ambang");
    public static final QName SEL_TERBIT = nama("selTerbit");
    public static final QName SEL_KECIL = nama("selKecil");
    public static final QName SEL_PELINDUNG = nama("selPelindung");
    public static final QName PERSEN_TERSAMAR = nama("persenTersamar");
    public static final QName TIDAK_DISAJIKAN = nama("tidakDisajikan");
    public static final QName SAMARAN = nama("samaran");

    public static final QName BERCETAK = nama("bercetak");
    public static final QName VERSI_CETAK = nama("versiCetak");
    public static final QName EDISI_CETAK = nama("edisiCetak");
    public static final QName HALAMAN = nama("halaman");
    public static final QName EKSEMPLAR = nama("eksemplar");
    public static final QName KERTAS = nama("kertas");
    public static final QName BOLAK_BALIK = nama("bolakBalik");
    public static final QName LEMBAR_KERTAS = nama("lembarKertas");
    public static final QName PENERIMA_CETAK = nama("penerimaCetak");

    public static final QName JENIS_PARAF = nama("jenisParaf");
    public static final QName PERAN = nama("peran");
    public static final QName ORANG = nama("orang");
    public static final QName SEBAGAI = nama("sebagai");
    public static final QName UNTUK = nama("untuk");
    public static final QName WAKTU = nama("waktu");
    public static final QName LANGKAH = nama("langkah");
    public static final QName LABEL_VERSI = nama("labelVersi");
    public static final QName CATATAN = nama("catatan");
    public static final QName GUGUR_PADA = nama("gugurPada");
    public static final QName GUGUR_ALASAN = nama("gugurAlasan");

    public static final QName STATUS_SURAT = nama("statusSurat");
    public static final QName SIFAT = nama("sifat");
    public static final QName TANGGAL_SURAT = nama("tanggalSurat");
    public static final QName PENERIMA = nama("penerima");
    public static final QName TEMBUSAN = nama("tembusan");
    public static final QName ISI_LAMPIRAN = nama("isiLampiran");
    public static final QName PENANDATANGAN = nama("penandatangan");
    public static final QName MENGIRIM = nama("mengirim");
    public static final QName ANAK_EKSPEDISI = nama("anakEkspedisi");

    public static final QName KODE_REGISTER = nama("kodeRegister");
    public static final QName TAHUN_BERJALAN = nama("tahunBerjalan");
    public static final QName NOMOR_TERAKHIR = nama("nomorTerakhir");
    public static final QName JENIS_ENTRI = nama("jenisEntri");
    public static final QName TUJUAN = nama("tujuan");
    public static final QName ENTRI_UNTUK = nama("entriUntuk");

    public static final QName KEPADA = nama("kepada");
    public static final QName DIKIRIM_PADA = nama("dikirimPada");
    public static final QName DIKIRIM_OLEH = nama("dikirimOleh");

    public static final QName PERIHAL = nama("perihal");
    public static final QName UNIT_PENGOLAH = nama("unitPengolah");
    public static final QName ALASAN_BATAL = nama("alasanBatal");

    public static final QName BERNOMOR = nama("bernomor");
    public static final QName NOMOR = nama("nomor");
    public static final QName URUT = nama("urut");
    public static final QName REGISTER_NOMOR = nama("register");
    public static final QName TAHUN_REGISTER = nama("tahunRegister");
    public static final QName KLASIFIKASI = nama("klasifikasi");
    public static final QName TANGGAL_NOMOR = nama("tanggalNomor");
    public static final QName DINOMORI_OLEH = nama("dinomoriOleh");

    private ModelBa() {}

    public static QName nama(String lokal) {
        return QName.createQName(URI, lokal);
    }
}
