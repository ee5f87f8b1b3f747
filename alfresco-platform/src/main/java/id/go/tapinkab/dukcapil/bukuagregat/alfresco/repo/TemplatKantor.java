package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.buku.TemplatBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.TemplatTidakSahException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The template that the office put beside its books: {@code Buku Agregat/Templat/Templat
 * Buku.docx}. Where there is none, or it cannot be used, the module's own is.
 */
public class TemplatKantor {

    public static final String FOLDER = "Templat";
    public static final String NAMA = "Templat Buku.docx";

    private static final Logger LOG = LoggerFactory.getLogger(TemplatKantor.class);

    private final LetakDokumen letak;
    private final IsiNode isiNode;

    /**
     * What a book is written with.
     *
     * @param kekurangan why the office's template was not used, for people
     */
    public record Hasil(TemplatBuku templat, Optional<String> kekurangan) {}

    public TemplatKantor(LetakDokumen letak, IsiNode isiNode) {
        this.letak = letak;
        this.isiNode = isiNode;
    }

    /** The office's template. In the caller's transaction. */
    Optional<NodeRef> cari() {
        return letak.akar(LetakDokumen.BUKU)
                .flatMap(akar -> letak.anak(akar, FOLDER))
                .flatMap(folder -> letak.anak(folder, NAMA));
    }

    /** In the caller's transaction. */
    public Hasil baca() {
        Optional<NodeRef> node = cari();
        if (node.isEmpty()) {
            return new Hasil(TemplatBuku.bawaan(), Optional.empty());
        }
        try (InputStream isi = isiNode.buka(node.get())) {
            return new Hasil(TemplatBuku.baca(isi), Optional.empty());
        } catch (TemplatTidakSahException e) {
            return tanpa(node.get(), e.getMessage(), e);
        } catch (IOException e) {
            return tanpa(node.get(), Pesan.catatan("templatKosong"), e);
        }
    }

    private static Hasil tanpa(NodeRef node, String kekurangan, Exception sebab) {
        LOG.warn("The office's template {} cannot be used", node, sebab);
        return new Hasil(
                TemplatBuku.bawaan(),
                Optional.of(Pesan.catatan("templatTidakDipakai", NAMA, kekurangan)));
    }
}
