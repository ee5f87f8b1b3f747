package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code demo.sh layani}: a repository that stays up until it is interrupted. */
final class Layanan {

    private final Layar layar;
    private final Pilihan pilihan;

    Layanan(Layar layar, Pilihan pilihan) {
        this.layar = layar;
        this.pilihan = pilihan;
    }

    int jalankan() throws InterruptedException {
        layar.kemajuan("Menyalakan repositori tertanam (PostgreSQL, Activiti)", 0, 0);
        CountDownLatch selesai = new CountDownLatch(1);
        CountDownLatch tertutup = new CountDownLatch(1);
        // Ctrl-C must not cut the shutdown short: the hook waits until everything is closed.
        Thread kait =
                new Thread(
                        () -> {
                            selesai.countDown();
                            try {
                                tertutup.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().temporary().httpPort(pilihan.port().orElse(0)).start()) {
            Runtime.getRuntime().addShutdownHook(kait);
            tampilkan(alfresco, Kantor.isi(new Repositori(alfresco)));
            selesai.await();
            layar.baris("Menutup …");
        } finally {
            tertutup.countDown();
        }
        return 0;
    }

    private void tampilkan(EmbeddedAlfresco alfresco, Map<Orang, String> sandi) {
        String pangkal = "http://127.0.0.1:" + alfresco.httpPort() + "/alfresco/s";
        layar.judul("Repositori siap");
        layar.baris("  " + pangkal);
        layar.judul("Pengguna");
        List<List<String>> isi = new ArrayList<>();
        isi.add(List.of("Pengguna", "Sandi", "Peran"));
        sandi.forEach((orang, kata) -> isi.add(List.of(orang.pengguna(), kata, orang.jabatan())));
        layar.tabel(isi);
        layar.baris("");
        layar.baris("Data hilang saat ditutup. Ctrl-C untuk menutup.");
    }
}
