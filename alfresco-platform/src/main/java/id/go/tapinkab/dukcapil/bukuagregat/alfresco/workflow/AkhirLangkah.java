package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelAlur;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.PemeriksaNaskah;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.Tindakan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Keputusan;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Paraf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What happens when somebody ends a step: who may, with what outcome, and what follows. */
public class AkhirLangkah {

    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final PembandingAngka pembandingAngka;
    private final PemeriksaNaskah pemeriksa;
    private final Pelaku pelaku;
    private final Pengaturan pengaturan;

    public AkhirLangkah(
            SimpananBuku simpananBuku,
            SimpananParaf simpananParaf,
            PembandingAngka pembandingAngka,
            PemeriksaNaskah pemeriksa,
            Pelaku pelaku,
            Pengaturan pengaturan) {
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.pembandingAngka = pembandingAngka;
        this.pemeriksa = pemeriksa;
        this.pelaku = pelaku;
        this.pengaturan = pengaturan;
    }

    /**
     * What the one who ends the step said.
     *
     * @param hasil name of a {@link Hasil}, or {@link ModelAlur#SUSUN_ULANG} by the module itself
     * @param alasan of a return; may be null
     * @param arahan of Kadis; may be null
     * @param wakil set when a deputy acts
     * @param proses id of the process in the engine
     */
    record Isian(
            String proses,
            Langkah langkah,
            NodeRef buku,
            String hasil,
            String alasan,
            String arahan,
            Optional<Paraf.Wakil> wakil) {}

    /**
     * What follows.
     *
     * @param tujuan where the gateway goes
     * @param perubahan what Kabid is to see: figures changed since the initials, which sent the
     *     book back, or those that differ from the DKB
     */
    record Akibat(String tujuan, List<String> perubahan) {}

    /** Ends the step in the caller's transaction, or throws with the reason for the user. */
    Akibat akhiri(Isian isian) {
        NodeRef buku = isian.buku();
        simpananBuku.pastikanProses(buku, isian.proses());
        if (ModelAlur.SUSUN_ULANG.equals(isian.hasil()) && KerjaModul.berlangsung()) {
            gugurkan(buku, Pesan.catatan("gugurSusunUlang"));
            return new Akibat(Langkah.L2.kode(), List.of());
        }
        AturanSop.pastikanPeran(isian.langkah(), pelaku.peran());
        AturanSop.pastikanTidakRangkap(
                pelaku.nama(), isian.langkah().peran(), isian.wakil(), simpananBuku.tindakan(buku));
        Hasil hasil = hasil(isian);
        if (simpananBuku.disunting(buku)) {
            throw new DitolakException("sedangDisunting");
        }
        if (isian.langkah() == Langkah.L2) {
            tolakBilaPerluDiperiksa(buku);
        }
        List<String> perubahan =
                isian.langkah().compareTo(Langkah.L5) > 0
                        ? pembandingAngka.sejakParaf(buku)
                        : List.of();
        Keputusan keputusan =
                AturanSop.keputusan(isian.langkah(), hasil, isian.alasan(), !perubahan.isEmpty());
        if (isian.langkah() == Langkah.L3 && hasil == Hasil.SETUJU) {
            terimaAngka(isian);
        }
        if (isian.langkah().berparaf() && !keputusan.parafGugur()) {
            simpananParaf.bubuhkan(buku, paraf(isian));
        }
        if (keputusan.parafGugur()) {
            gugurkan(
                    buku,
                    hasil == Hasil.KEMBALI
                            ? Pesan.catatan(
                                    "gugurDikembalikan",
                                    isian.langkah().peran().singkat(),
                                    isian.alasan().strip())
                            : Pesan.catatan("gugurAngkaBerubah"));
        }
        catat(isian, perubahan);
        simpananBuku.catatTindakan(buku, new Tindakan(pelaku.nama(), isian.langkah().peran()));
        return new Akibat(
                keputusan.berikut().map(Langkah::kode).orElse(ModelAlur.KE_PENDAFTARAN),
                isian.langkah() == Langkah.L2 ? pemeriksa.temuan(buku) : perubahan);
    }

    /** A note to look at a text again must not be printed: Kasi deletes it when that is done. */
    private void tolakBilaPerluDiperiksa(NodeRef buku) {
        List<String> sisa = pemeriksa.perluDiperiksa(buku);
        if (!sisa.isEmpty()) {
            throw new DitolakException("masihPerluDiperiksa", sisa.size(), sisa.get(0));
        }
    }

    /** Kabid's approval accepts the figures that differ from the DKB, if it says why. */
    private void terimaAngka(Isian isian) {
        List<String> temuan = pemeriksa.temuan(isian.buku());
        if (temuan.isEmpty()) {
            return;
        }
        if (isian.alasan() == null || isian.alasan().isBlank()) {
            throw new DitolakException("angkaBelumDiterima", temuan.size(), temuan.get(0));
        }
        pemeriksa.terima(isian.buku(), isian.alasan(), List.of());
    }

    private Hasil hasil(Isian isian) {
        for (Hasil satu : isian.langkah().hasil()) {
            if (satu.name().equals(isian.hasil())) {
                return satu;
            }
        }
        throw new DitolakException("hasilTidakDikenal", isian.langkah().kode());
    }

    private Paraf paraf(Isian isian) {
        NodeRef buku = isian.buku();
        return new Paraf(
                isian.langkah().peran(),
                pelaku.nama(),
                isian.wakil(),
                pengaturan.kini(),
                isian.langkah(),
                simpananBuku.labelVersi(buku).orElseThrow(() -> new DitolakException("tanpaVersi")),
                simpananBuku.sha256(buku),
                isian.arahan(),
                Optional.empty());
    }

    private void gugurkan(NodeRef buku, String alasan) {
        simpananParaf.gugurkan(buku, pengaturan.kini(), alasan);
    }

    private void catat(Isian isian, List<String> perubahan) {
        Map<QName, Serializable> sifat = new HashMap<>();
        if (isian.langkah() == Langkah.L5 && isian.arahan() != null) {
            sifat.put(ModelBa.ARAHAN, isian.arahan());
        }
        if (!perubahan.isEmpty()) {
            Set<String> semua = new LinkedHashSet<>(perubahan);
            semua.addAll(pemeriksa.temuan(isian.buku()));
            sifat.put(ModelBa.PERUBAHAN_ANGKA, new ArrayList<>(semua));
        } else if (isian.langkah() == Langkah.L3) {
            sifat.put(ModelBa.PERUBAHAN_ANGKA, new ArrayList<>(pemeriksa.temuan(isian.buku())));
        }
        if (!sifat.isEmpty()) {
            simpananBuku.tandai(isian.buku(), sifat);
        }
    }
}
