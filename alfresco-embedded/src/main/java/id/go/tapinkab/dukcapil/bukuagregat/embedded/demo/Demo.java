package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code demo.sh}: runs the main job, or keeps a repository up to try it by hand.
 *
 * <p>Exit codes: 0 all of it happened and was read back; 1 usage; 2 it did not.
 */
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Layar layar;
    private final Pilihan pilihan;

    Demo(Layar layar, Pilihan pilihan) {
        this.layar = layar;
        this.pilihan = pilihan;
    }

    /** Runs and ends the JVM with the exit code. */
    public static void main(String[] argumen) {
        System.exit(
                jalankan(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        Boolean.getBoolean("demo.terminal"),
                        argumen));
    }

    /**
     * Runs in this JVM.
     *
     * @param terminal whether colours and a moving progress bar are wanted
     * @return the exit code
     */
    public static int jalankan(PrintStream keluaran, boolean terminal, String... argumen) {
        boolean unicode =
                System.getProperty("native.encoding", "UTF-8")
                        .toUpperCase(Locale.ROOT)
                        .startsWith("UTF");
        Layar layar = new Layar(keluaran, terminal, unicode || !terminal);
        try {
            Pilihan pilihan = Pilihan.baca(argumen);
            return pilihan.layani()
                    ? new Layanan(layar, pilihan).jalankan()
                    : new Demo(layar, pilihan).jalankan();
        } catch (Pilihan.Salah e) {
            layar.galat(e.getMessage());
            return 1;
        } catch (GagalException | IOException e) {
            layar.galat(e.getMessage());
            return 2;
        } catch (RuntimeException e) {
            // Whatever the repository threw: its words for the person, the rest for the log.
            LOG.error("The demonstration ended early", e);
            layar.galat("Terjadi kesalahan: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private int jalankan() throws GagalException, IOException, InterruptedException {
        layar.baris(layar.tebal("Buku Data Agregat Kependudukan"));
        layar.baris("SOP 800/032-SOP/DUKCAPIL/2022, diperagakan oleh orang-orang rekaan");
        layar.kemajuan("Menyalakan repositori tertanam (PostgreSQL, Activiti)", 0, 0);
        long mulai = System.nanoTime();
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().temporary().start()) {
            layar.baris(
                    "%s Repositori siap dalam %d detik"
                            .formatted(
                                    layar.centang(true),
                                    (System.nanoTime() - mulai) / 1_000_000_000L));
            Repositori repositori = new Repositori(alfresco);
            Kantor.isi(repositori);
            return peragakan(repositori);
        }
    }

    private int peragakan(Repositori repositori)
            throws GagalException, IOException, InterruptedException {
        layar.judul("Data Konsolidasi Bersih menjadi rancangan buku");
        NodeRef buku =
                new Pengunggahan(repositori, layar).jalankan(pilihan.berkas(), pilihan.semester());
        layar.judul("Langkah-langkah SOP");
        new Perjalanan(repositori, layar, buku).jalankan(Adegan.semua());
        Penutup penutup = new Penutup(repositori, layar, buku);
        layar.kemajuan("Membuat PDF buku terdaftar", 0, 0);
        penutup.pdf();
        penutup.versi();
        penutup.paraf();
        penutup.register();
        penutup.pohon();
        List<Path> keluaran = penutup.keluaran(pilihan.keluaran());
        boolean baik = new Pemeriksaan(repositori, layar, buku).jalankan(keluaran);
        layar.baris("");
        if (!baik) {
            layar.galat("Tidak semuanya terjadi; lihat tanda di atas.");
        }
        return baik ? 0 : 2;
    }
}
