package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.AuditSamaran.Kisaran;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What a reader can work out who has several editions side by side and puts a figure that one of
 * them prints in the place of another's mask wherever it did not change. Asks a linear solver for
 * the range of each withheld count.
 */
public final class AuditBersama {

    /** A cell of one of the editions. */
    private record Letak(int edisi, Kubus.Sel sel) {}

    private record Persamaan(Map<Letak, Integer> suku, long hasil) {}

    private final List<AuditSamaran> edisi;
    private final Map<Letak, List<Persamaan>> menurutLetak = new LinkedHashMap<>();

    AuditBersama(List<AuditSamaran> edisi) {
        this.edisi = edisi;
        for (int e = 0; e < edisi.size(); e++) {
            jumlahan(e);
            for (int lain = 0; lain < e; lain++) {
                samakan(e, lain);
            }
        }
    }

    /** The withheld counts that somebody could narrow down further than the rule allows. */
    public static List<String> terbuka(List<Terbitan> terbitan, KodeWilayah kabupaten) {
        List<AuditSamaran> edisi =
                terbitan.stream()
                        .map(t -> new AuditSamaran(t.kubus(), kabupaten, t.samaran()))
                        .toList();
        List<List<Kisaran>> kisaran = new AuditBersama(edisi).kisaran();
        return IntStream.range(0, edisi.size())
                .boxed()
                .flatMap(
                        e ->
                                kisaran.get(e).stream()
                                        .filter(k -> !longgar(k, edisi.get(e).ambang()))
                                        .map(k -> "edisi " + e + ": " + k))
                .toList();
    }

    private static boolean longgar(Kisaran satu, int ambang) {
        return satu.tertinggi() - satu.terendah() >= ambang - 2 - 1e-6
                && satu.terendah() <= satu.nilai() + 1e-6
                && satu.tertinggi() >= satu.nilai() - 1e-6;
    }

    private void jumlahan(int e) {
        for (Kubus.Sel sel : edisi.get(e).cetakan().keySet()) {
            for (AuditSamaran.Persamaan satu : edisi.get(e).persamaan(sel)) {
                Map<Letak, Integer> suku = new LinkedHashMap<>();
                satu.suku().forEach((s, tanda) -> suku.put(new Letak(e, s), tanda));
                menurutLetak
                        .computeIfAbsent(new Letak(e, sel), l -> new ArrayList<>())
                        .add(new Persamaan(suku, satu.hasil()));
            }
        }
    }

    /** What did not change from one edition to the other; of zeros nothing is made. */
    private void samakan(int e, int lain) {
        edisi.get(e)
                .cetakan()
                .forEach(
                        (sel, nilai) -> {
                            if (nilai > 0 && nilai.equals(edisi.get(lain).cetakan().get(sel))) {
                                samakan(new Letak(e, sel), new Letak(lain, sel), nilai);
                            }
                        });
    }

    /** What one of the two prints, the reader puts in the place of the other's mask. */
    private void samakan(Letak satu, Letak lain, long nilai) {
        if (tersamar(satu) != tersamar(lain)) {
            Letak rahasia = tersamar(satu) ? satu : lain;
            menurutLetak
                    .computeIfAbsent(rahasia, l -> new ArrayList<>())
                    .add(new Persamaan(Map.of(rahasia, 1), nilai));
        }
    }

    private boolean tersamar(Letak letak) {
        return edisi.get(letak.edisi()).tersamar(letak.sel()).isPresent();
    }

    /** The ranges of all withheld cells, for each edition. */
    List<List<Kisaran>> kisaran() {
        List<List<Kisaran>> hasil = new ArrayList<>();
        edisi.forEach(e -> hasil.add(new ArrayList<>()));
        Set<Letak> sudah = new LinkedHashSet<>();
        for (int e = 0; e < edisi.size(); e++) {
            for (Kubus.Sel sel : edisi.get(e).cetakan().keySet()) {
                Letak letak = new Letak(e, sel);
                if (tersamar(letak) && !sudah.contains(letak)) {
                    Set<Letak> bersama = terhubung(letak);
                    sudah.addAll(bersama);
                    selesaikan(bersama, hasil);
                }
            }
        }
        return hasil;
    }

    private Set<Letak> terhubung(Letak awal) {
        Set<Letak> hasil = new LinkedHashSet<>(List.of(awal));
        Deque<Letak> antre = new ArrayDeque<>(hasil);
        while (!antre.isEmpty()) {
            for (Persamaan satu : menurutLetak.getOrDefault(antre.poll(), List.of())) {
                for (Letak lain : satu.suku().keySet()) {
                    if (hasil.add(lain)) {
                        antre.add(lain);
                    }
                }
            }
        }
        return hasil;
    }

    private void selesaikan(Set<Letak> bersama, List<List<Kisaran>> hasil) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Letak, Variable> peubah = new LinkedHashMap<>();
        for (Letak letak : bersama) {
            Variable satu = model.newVariable("x" + peubah.size());
            edisi.get(letak.edisi()).batasi(letak.sel(), satu);
            peubah.put(letak, satu);
        }
        Set<Persamaan> persamaan = new LinkedHashSet<>();
        bersama.forEach(letak -> persamaan.addAll(menurutLetak.getOrDefault(letak, List.of())));
        int nomor = 0;
        for (Persamaan satu : persamaan) {
            Expression baris = model.newExpression("p" + nomor++).level(satu.hasil());
            satu.suku().forEach((letak, tanda) -> baris.set(peubah.get(letak), tanda));
        }
        peubah.forEach(
                (letak, satu) -> {
                    satu.weight(BigDecimal.ONE);
                    Optimisation.Result terendah = model.minimise();
                    Optimisation.Result tertinggi = model.maximise();
                    satu.weight(null);
                    hasil.get(letak.edisi())
                            .add(
                                    new Kisaran(
                                            letak.sel(),
                                            edisi.get(letak.edisi()).cetakan().get(letak.sel()),
                                            terendah.getState().isFeasible()
                                                    ? terendah.getValue()
                                                    : Double.NaN,
                                            tertinggi.getState() == Optimisation.State.UNBOUNDED
                                                    ? Double.POSITIVE_INFINITY
                                                    : tertinggi.getValue()));
                });
    }
}
