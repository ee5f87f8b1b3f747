package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Letters that are registered at the same time get numbers without gap or duplicate. */
final class SuratSerentak {

    private static final int BANYAK = 16;

    private final DaftarPeriksa daftar;
    private final Peserta peserta;
    private final Agenda agenda;

    /** The agenda of the register of this run. */
    interface Agenda {
        JsonNode baca() throws UjiGagalException;
    }

    SuratSerentak(DaftarPeriksa daftar, Peserta peserta, Agenda agenda) {
        this.daftar = daftar;
        this.peserta = peserta;
        this.agenda = agenda;
    }

    void jalankan() throws UjiGagalException {
        daftar.terlarang(
                "hanya Umpeg yang memberi nomor",
                surat(peserta.sebagai(Peran.KASI), "Kasi", "UJI"));
        daftar.ditolak(
                "surat dengan register yang tidak dikenal",
                surat(peserta.sebagai(Peran.UMPEG), "Register", "TIADA"),
                "TIADA");
        int sebelum = agenda.baca().path("entries").size();
        TreeSet<Integer> nomor = new TreeSet<>();
        int berhasil = 0;
        for (Klien.Jawaban satu : serentak()) {
            if (satu.berhasil()) {
                berhasil++;
                nomor.add(Integer.valueOf(satu.json().path("entry").asText()));
            }
        }
        daftar.sama(BANYAK + " surat serentak terbit", BANYAK, berhasil);
        daftar.sama("nomornya berbeda semua", BANYAK, nomor.size());
        daftar.sama(
                "agenda UJI berurutan tanpa lompatan",
                IntStream.rangeClosed(1, sebelum + BANYAK).boxed().toList(),
                urutan(agenda.baca()));
    }

    private List<Klien.Jawaban> serentak() throws UjiGagalException {
        ExecutorService pekerja = Executors.newFixedThreadPool(BANYAK);
        try {
            List<Callable<Klien.Jawaban>> kerja = new ArrayList<>();
            for (int i = 1; i <= BANYAK; i++) {
                String perihal = "Uji serentak " + i;
                kerja.add(() -> surat(peserta.sebagai(Peran.UMPEG), perihal, "UJI"));
            }
            List<Klien.Jawaban> jawaban = new ArrayList<>();
            for (Future<Klien.Jawaban> satu : pekerja.invokeAll(kerja)) {
                jawaban.add(satu.get());
            }
            return jawaban;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UjiGagalException("Dihentikan");
        } catch (ExecutionException e) {
            throw new UjiGagalException("Surat serentak: " + e.getCause().getMessage());
        } finally {
            pekerja.shutdown();
        }
    }

    private static Klien.Jawaban surat(Klien oleh, String perihal, String register)
            throws UjiGagalException {
        return oleh.buat(
                Klien.SKRIP + "surat",
                Map.of(
                        "subject",
                        perihal,
                        "to",
                        List.of("Unit Uji"),
                        "register",
                        register,
                        "items",
                        List.of(
                                Map.of(
                                        "kind", "Berkas uji",
                                        "quantity", "1 (satu) berkas",
                                        "note", "Uji asap"))));
    }

    private static List<Integer> urutan(JsonNode agenda) {
        List<Integer> urutan = new ArrayList<>();
        agenda.path("entries")
                .forEach(satu -> urutan.add(Integer.valueOf(satu.path("entry").asText())));
        return urutan.stream().sorted().toList();
    }
}
