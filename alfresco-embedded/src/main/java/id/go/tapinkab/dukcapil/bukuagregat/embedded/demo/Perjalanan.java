package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;

/** The book walks through the SOP: each task is claimed, filled in and ended by its person. */
final class Perjalanan {

    private static final DateTimeFormatter TENGGAT =
            DateTimeFormatter.ofPattern("d MMM HH.mm", Locale.forLanguageTag("id-ID"))
                    .withZone(ZoneId.of("Asia/Makassar"));

    private final Repositori repositori;
    private final Layar layar;
    private final NodeRef buku;

    Perjalanan(Repositori repositori, Layar layar, NodeRef buku) {
        this.repositori = repositori;
        this.layar = layar;
        this.buku = buku;
    }

    void jalankan(List<Adegan> adegan) throws GagalException, IOException {
        for (Adegan satu : adegan) {
            jalankan(satu);
        }
    }

    private void jalankan(Adegan adegan) throws GagalException, IOException {
        String pengguna = adegan.orang().pengguna();
        WorkflowTask tugas = tugas(adegan);
        Optional<Instant> tenggat = saat(tugas, WorkflowModel.PROP_DUE_DATE);
        if (adegan.suntingan().isPresent()) {
            sunting(adegan.orang(), adegan.suntingan().get());
        }
        repositori.oleh(pengguna, () -> selesaikan(tugas.getId(), adegan));
        String versi = repositori.baca(() -> repositori.labelVersi(buku));
        Duration terpakai =
                saat(tugas, WorkflowModel.PROP_START_DATE)
                        .map(mulai -> Duration.between(mulai, Instant.now()))
                        .orElse(Duration.ZERO);
        layar.baris(
                "%s %-2s  %s %s"
                        .formatted(
                                layar.centang(true),
                                adegan.langkah(),
                                layar.tebal(adegan.orang().toString()),
                                adegan.perbuatan()));
        layar.rinci(
                "versi %s | waktu baku %s%s | terpakai %s%s"
                        .formatted(
                                versi,
                                adegan.waktuBaku(),
                                tenggat.map(t -> " (tenggat " + TENGGAT.format(t) + ")").orElse(""),
                                lama(terpakai),
                                tenggat.map(
                                                t ->
                                                        t.isBefore(Instant.now())
                                                                ? ", terlambat"
                                                                : ", tepat waktu")
                                        .orElse("")));
        adegan.suntingan().ifPresent(s -> layar.rinci("perubahan: \"" + s.kalimat() + "\""));
        adegan.isian().forEach((nama, nilai) -> layar.rinci(nama + ": \"" + nilai + "\""));
    }

    /** The task of the book that waits for this person, in the group's pool as in Share. */
    private WorkflowTask tugas(Adegan adegan) throws GagalException {
        String pengguna = adegan.orang().pengguna();
        return repositori
                .oleh(
                        pengguna,
                        () ->
                                repositori.alur().getPooledTasks(pengguna, false).stream()
                                        .filter(this::tentangBuku)
                                        .findFirst())
                .filter(t -> adegan.langkah().equals(t.getProperties().get(Nama.baw("langkah"))))
                .orElseThrow(
                        () ->
                                new GagalException(
                                        "Tugas langkah %s tidak sampai pada %s (status buku: %s)."
                                                .formatted(
                                                        adegan.langkah(),
                                                        adegan.orang(),
                                                        repositori.baca(
                                                                () ->
                                                                        repositori.teks(
                                                                                buku,
                                                                                Nama.ba(
                                                                                        "status"))))));
    }

    private boolean tentangBuku(WorkflowTask tugas) {
        return repositori.alur().getPackageContents(tugas.getId()).contains(buku);
    }

    private WorkflowTask selesaikan(String id, Adegan adegan) {
        Map<QName, Serializable> isian = new HashMap<>();
        isian.put(ContentModel.PROP_OWNER, adegan.orang().pengguna());
        isian.put(Nama.baw("hasil" + adegan.langkah()), adegan.hasil());
        adegan.isian().forEach((nama, nilai) -> isian.put(Nama.baw(nama), nilai));
        repositori.alur().updateTask(id, isian, null, null);
        return repositori.alur().endTask(id, "Next");
    }

    /** Opens, corrects and saves the draft: the next version, by whoever does it. */
    private void sunting(Orang orang, Adegan.Suntingan suntingan) throws IOException {
        byte[] lama = repositori.oleh(orang.pengguna(), () -> repositori.isi(buku));
        byte[] baru = NaskahDocx.tambahAlinea(lama, suntingan.dekat(), suntingan.kalimat());
        repositori.oleh(
                orang.pengguna(),
                () -> {
                    repositori.simpan(buku, baru, suntingan.alasan());
                    return true;
                });
    }

    private static Optional<Instant> saat(WorkflowTask tugas, QName sifat) {
        return tugas.getProperties().get(sifat) instanceof Date tanggal
                ? Optional.of(tanggal.toInstant())
                : Optional.empty();
    }

    private static String lama(Duration lama) {
        return lama.toSeconds() < 1 ? "kurang dari 1 detik" : lama.toSeconds() + " detik";
    }
}
