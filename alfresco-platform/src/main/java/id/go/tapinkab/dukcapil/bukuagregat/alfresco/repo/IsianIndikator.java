package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.buku.IndikatorLain;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Indicators of other agencies, typed in on a book: for whoever may change the draft in its present
 * step. They are printed when the draft is composed again.
 */
public class IsianIndikator {

    private final NodeService nodeService;
    private final SimpananBuku simpananBuku;
    private final Pelaku pelaku;

    public IsianIndikator(NodeService nodeService, SimpananBuku simpananBuku, Pelaku pelaku) {
        this.nodeService = nodeService;
        this.simpananBuku = simpananBuku;
        this.pelaku = pelaku;
    }

    public List<IndikatorLain> semua(NodeRef buku) {
        return IndikatorLainJson.baca(nodeService.getProperty(buku, ModelBa.INDIKATOR_LAIN));
    }

    /**
     * Adds an indicator, or replaces the one of that name.
     *
     * @param nilai as people write it: {@code 1.234,5}; empty takes the indicator out
     * @param tanggal {@code 2024-03-31} or {@code 31-03-2024}
     */
    public void catat(
            NodeRef buku, String nama, String nilai, String satuan, String sumber, String tanggal) {
        AturanSop.pastikanBolehUbah(simpananBuku.status(buku), pelaku.peran());
        wajib("nama", nama);
        List<IndikatorLain> semua = new ArrayList<>(semua(buku));
        boolean ada = semua.removeIf(satu -> satu.nama().equalsIgnoreCase(nama.strip()));
        if (!nilai.isBlank()) {
            wajib("satuan", satuan);
            wajib("sumber", sumber);
            wajib("tanggal", tanggal);
            semua.add(new IndikatorLain(nama, angka(nilai), satuan, sumber, hari(tanggal)));
        } else if (!ada) {
            throw new DitolakException("indikatorTidakAda", nama.strip());
        }
        simpananBuku.tandai(buku, Map.of(ModelBa.INDIKATOR_LAIN, IndikatorLainJson.tulis(semua)));
    }

    private static void wajib(String isian, String teks) {
        if (teks.isBlank()) {
            throw new DitolakException("indikatorTanpaIsi", isian);
        }
    }

    private static BigDecimal angka(String teks) {
        String rapat = teks.replaceAll("[\\s\\u00A0]", "");
        if (rapat.matches("-?\\d{1,3}(\\.\\d{3})*(,\\d{1,6})?|-?\\d+(,\\d{1,6})?")) {
            return new BigDecimal(rapat.replace(".", "").replace(',', '.'));
        }
        throw new DitolakException("indikatorBukanAngka", teks.strip());
    }

    private static LocalDate hari(String teks) {
        String rapat = teks.strip();
        String iso = rapat.replaceFirst("^(\\d{2})[-/](\\d{2})[-/](\\d{4})$", "$3-$2-$1");
        try {
            return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
        } catch (DateTimeParseException e) {
            throw new DitolakException("indikatorBukanTanggal", rapat);
        }
    }
}
