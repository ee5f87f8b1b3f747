package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.EdisiCetak;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.NamaOrang;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananCetak;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PerintahCetak.Pemberi;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The action {@code ba-perintah-cetak} on a book: orders its print run. For Administrator Database,
 * who has it printed, and Kasubbag Umpeg, who sends it out ({@code sop.md} steps 7 and 8). At once
 * and in the asker's transaction, so that a slip in the form is told there.
 */
public class AksiPerintahCetak extends ActionExecuterAbstractBase {

    public static final String NAMA = "ba-perintah-cetak";

    /** {@code internal} or {@code publik}; absent for internal. */
    public static final String PARAM_EDISI = "edisi";

    /** Copies; absent for as many as the recipients get. */
    public static final String PARAM_EKSEMPLAR = "eksemplar";

    /** Absent for the office's usual paper. */
    public static final String PARAM_KERTAS = "kertas";

    /** True for one side only; absent for both. */
    public static final String PARAM_SATU_SISI = "satuSisi";

    /** A line each, {@code Bupati Tapin = 2}; absent for the letter's recipients, a copy each. */
    public static final String PARAM_PENERIMA = "penerima";

    private static final List<Peran> PENCETAK = List.of(Peran.ADMIN_DB, Peran.UMPEG);

    private final NodeService nodeService;
    private final SimpananCetak simpananCetak;
    private final NamaOrang namaOrang;
    private final Pelaku pelaku;

    public AksiPerintahCetak(
            NodeService nodeService,
            SimpananCetak simpananCetak,
            NamaOrang namaOrang,
            Pelaku pelaku) {
        this.nodeService = nodeService;
        this.simpananCetak = simpananCetak;
        this.namaOrang = namaOrang;
        this.pelaku = pelaku;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameter) {
        parameter.add(parameter(PARAM_EDISI, DataTypeDefinition.TEXT));
        parameter.add(parameter(PARAM_EKSEMPLAR, DataTypeDefinition.INT));
        parameter.add(parameter(PARAM_KERTAS, DataTypeDefinition.TEXT));
        parameter.add(parameter(PARAM_SATU_SISI, DataTypeDefinition.BOOLEAN));
        parameter.add(parameter(PARAM_PENERIMA, DataTypeDefinition.TEXT));
    }

    private ParameterDefinition parameter(String nama, QName jenis) {
        return new ParameterDefinitionImpl(nama, jenis, false, getParamDisplayLabel(nama));
    }

    @Override
    protected void executeImpl(Action aksi, NodeRef buku) {
        if (!ModelBa.BUKU.equals(nodeService.getType(buku))) {
            throw new DitolakException("bukanBuku");
        }
        Set<Peran> peran = pelaku.peran();
        Peran pencetak =
                PENCETAK.stream()
                        .filter(peran::contains)
                        .findFirst()
                        .orElseThrow(() -> new DitolakException("hanyaPencetak"));
        String edisi = teks(aksi, PARAM_EDISI).orElse(EdisiCetak.INTERNAL.nilai());
        simpananCetak.perintahkan(
                buku,
                new SimpananCetak.Permintaan(
                        EdisiCetak.dari(edisi)
                                .orElseThrow(
                                        () ->
                                                new DitolakException(
                                                        "parameterTidakSah", PARAM_EDISI, edisi)),
                        aksi.getParameterValue(PARAM_EKSEMPLAR) instanceof Number n
                                ? OptionalInt.of(n.intValue())
                                : OptionalInt.empty(),
                        teks(aksi, PARAM_KERTAS),
                        !Boolean.TRUE.equals(aksi.getParameterValue(PARAM_SATU_SISI)),
                        teks(aksi, PARAM_PENERIMA),
                        new Pemberi(pencetak.jabatan(), namaOrang.nama(pelaku.nama()))));
    }

    private static Optional<String> teks(Action aksi, String nama) {
        return Optional.ofNullable((String) aksi.getParameterValue(nama))
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }
}
