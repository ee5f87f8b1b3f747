package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.PembukaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.TakTerbaca;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file of a delivery on its way from bytes to tables to counts. */
final class BerkasDibaca {

    private static final Logger LOG = LoggerFactory.getLogger(BerkasDibaca.class);

    private final BerkasDkb berkas;
    private final BatasBaca batas;
    private final RegistriWilayah registri;
    private final KumpulanTemuan temuan;
    private final List<TabelTertelaah> tabel = new ArrayList<>();
    private final List<String> lembarDipakai = new ArrayList<>();
    private CompletableFuture<String> sha256 = CompletableFuture.completedFuture("");
    private Buku buku;
    private boolean perseorangan;
    private final Map<String, TanpaTabel> menurutBerkas = new LinkedHashMap<>();
    private int terlewat;
    private long baris;
    private String lembarKini = "";

    BerkasDibaca(
            BerkasDkb berkas, BatasBaca batas, RegistriWilayah registri, KumpulanTemuan temuan) {
        this.berkas = berkas;
        this.batas = batas;
        this.registri = registri;
        this.temuan = temuan;
    }

    String nama() {
        return berkas.nama();
    }

    List<TabelTertelaah> tabel() {
        return tabel;
    }

    /** Pass one over every sheet. */
    void telaah(Kemajuan kemajuan) {
        kemajuan.maju("Memeriksa " + nama(), 0, -1);
        try {
            sha256 = sidik();
            buku = new PembukaBuku(batas.baris()).buka(berkas.ukuran(), berkas.isi());
            for (int i = 0; i < buku.lembar().size(); i++) {
                int nomor = i;
                lembarKini = Sebutan.lembar(buku.lembar().get(i), i);
                Telaah telaah = new Telaah(nama(), asal(i), i, lembarKini, registri, temuan);
                TabelTertelaah hasil = telaah.jalankan(() -> buku.buka(nomor));
                perseorangan |= telaah.bocor();
                if (menurutBerkas
                        .computeIfAbsent(buku.berkas(i), b -> new TanpaTabel())
                        .lihat(telaah, hasil)) {
                    tabel.add(hasil);
                }
            }
            menurutBerkas.forEach(this::laporTanpaTabel);
            buku.terlewat().forEach(t -> laporTerlewat(t.nama(), t.jenis()));
        } catch (IOException e) {
            gagal(e);
        }
    }

    private String asal(int lembar) {
        String dalam = buku.berkas(lembar);
        return dalam.isEmpty() ? nama() : nama() + "/" + dalam;
    }

    /** Each file of a zip is held to what a file by itself is, but for notes beside the data. */
    private void laporTanpaTabel(String dalam, TanpaTabel satu) {
        if (satu.bertabel()) {
            return;
        }
        if (!tabel.isEmpty() && satu.tulisan()) {
            if (!dalam.isEmpty()) {
                laporTerlewat(dalam, "tulisan tanpa tabel");
            }
            return;
        }
        String lembar = dalam.isEmpty() || !Sebutan.boleh(dalam) ? null : dalam;
        satu.lapor(new Temuan.Tempat(nama(), lembar, null, null), temuan);
    }

    private void laporTerlewat(String dalam, String jenis) {
        terlewat++;
        temuan.catatan(
                "FORMAT_TIDAK_DIDUKUNG",
                new Temuan.Tempat(nama(), null, null, null),
                sebutan(dalam) + " di dalam zip bukan data (" + jenis + "): tidak dibaca.");
    }

    private static String sebutan(String dalam) {
        return Sebutan.boleh(dalam) ? dalam : "sebuah berkas";
    }

    /** Pass two over the tables that pass one found. */
    List<HasilTabel> isi(PenentuSemester semester, Kemajuan kemajuan) {
        List<HasilTabel> hasil = new ArrayList<>();
        for (TabelTertelaah satu : tabel) {
            lembarKini = satu.namaLembar();
            try {
                HasilTabel isi =
                        satu.biodata() == null
                                ? isiTabel(satu, semester, kemajuan)
                                : isiBiodata(satu, semester, kemajuan);
                if (isi != null) {
                    hasil.add(isi);
                    if (!isi.turunan().kosong()) {
                        hasil.add(isi.dariTurunan());
                    }
                    baris += isi.baris();
                    if (!satu.namaLembar().isEmpty()) {
                        lembarDipakai.add(satu.namaLembar());
                    }
                }
            } catch (IOException e) {
                gagal(e);
            }
        }
        return hasil;
    }

    private HasilTabel isiTabel(TabelTertelaah satu, PenentuSemester semester, Kemajuan kemajuan)
            throws IOException {
        IsiTabel isi = new IsiTabel(satu, semester.saringan(satu), registri, batas.baris(), temuan);
        try (Lembar lembar = buku.buka(satu.lembar())) {
            isi.jalankan(lembar, kemajuan);
        }
        return new HasilTabel(
                isi.kubus(),
                isi.turunan(),
                isi.baris(),
                false,
                di -> satu.tempat(isi.barisWilayah(di), null));
    }

    private HasilTabel isiBiodata(TabelTertelaah satu, PenentuSemester semester, Kemajuan kemajuan)
            throws IOException {
        boolean orang = satu.biodata().containsKey(KolomBiodata.TGL_LHR);
        if (semester.semester().isEmpty()) {
            temuan.tolak(
                    "UMUR_PERLU_SEMESTER",
                    satu.tempat(null, null),
                    "data perseorangan perlu semester untuk menghitung umur. Sebutkan semesternya,"
                            + " misalnya --semester 2024-I, atau pilih pada formulir.");
            return null;
        }
        IsiBiodata isi = new IsiBiodata(satu, batas.baris(), temuan);
        isi.jalankan(buku, semester.semester().get(), registri.daftar(), berkas.ukuran(), kemajuan);
        return new HasilTabel(
                isi.kubus(), new Kubus(), isi.baris(), !orang, di -> satu.tempat(null, null));
    }

    private void gagal(IOException e) {
        if (e instanceof TakTerbaca t) {
            Long di = t.baris() > 0 ? Long.valueOf(t.baris()) : null;
            temuan.tolak(
                    t.kode(),
                    new Temuan.Tempat(nama(), lembarKini.isEmpty() ? null : lembarKini, di, null),
                    t.getMessage());
        } else {
            temuan.tolak(
                    "BERKAS_RUSAK",
                    new Temuan.Tempat(nama(), null, null, null),
                    "berkas tidak dapat dibaca dari penyimpanannya. Unggah ulang; bila berulang,"
                            + " hubungi administrator.");
        }
    }

    /** Computed beside the reading; the stream is opened here, where the caller's rights are. */
    private CompletableFuture<String> sidik() throws IOException {
        InputStream isi = berkas.isi().buka();
        return CompletableFuture.supplyAsync(
                () -> {
                    try (InputStream in = isi) {
                        MessageDigest digest = MessageDigest.getInstance("SHA-256");
                        byte[] potong = new byte[64 * 1024];
                        for (int n = in.read(potong); n >= 0; n = in.read(potong)) {
                            digest.update(potong, 0, n);
                        }
                        return HexFormat.of().formatHex(digest.digest());
                    } catch (NoSuchAlgorithmException e) {
                        throw new IllegalStateException(e);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private String sidikJadi() {
        try {
            return sha256.join();
        } catch (CompletionException e) {
            LOG.warn("A DKB file could not be read to its end for its digest", e);
            return "";
        }
    }

    BerkasTerbaca hasil() {
        Set<String> layout = new TreeSet<>();
        boolean dak = NamaLayout.dak(tabel);
        tabel.forEach(t -> layout.add(dak ? NamaLayout.DAK : t.layout()));
        if (tabel.isEmpty() && menurutBerkas.values().stream().anyMatch(TanpaTabel::tidakDipakai)) {
            layout.add(NamaLayout.SATU_TABEL);
        }
        return new BerkasTerbaca(
                nama(),
                sidikJadi(),
                layout.isEmpty()
                        ? null
                        : layout.size() == 1 ? layout.iterator().next() : NamaLayout.CAMPURAN,
                lembarDipakai,
                baris,
                perseorangan,
                terlewat);
    }

    void tutup() {
        if (buku != null) {
            try {
                buku.close();
            } catch (IOException e) {
                LOG.warn("Could not close the private copy of a DKB file", e);
            }
        }
    }
}
