package id.go.tapinkab.dukcapil.bukuagregat.alfresco.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.IsiNode;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop;
import id.go.tapinkab.dukcapil.bukuagregat.sop.AturanSop.VersiBerparaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Compares the figures of a book with those of the version that was initialled. */
public class PembandingAngka {

    private final SimpananBuku simpananBuku;
    private final SimpananParaf simpananParaf;
    private final IsiNode isiNode;

    public PembandingAngka(
            SimpananBuku simpananBuku, SimpananParaf simpananParaf, IsiNode isiNode) {
        this.simpananBuku = simpananBuku;
        this.simpananParaf = simpananParaf;
        this.isiNode = isiNode;
    }

    /**
     * The figures that differ, one sentence each; empty when wording alone changed or nothing did.
     * The book must be initialled by all three.
     */
    public List<String> sejakParaf(NodeRef buku) {
        VersiBerparaf diparaf = AturanSop.pastikanBerparafLengkap(simpananParaf.semua(buku));
        if (diparaf.sha256().equals(simpananBuku.sha256(buku))) {
            return List.of();
        }
        try (InputStream lama = simpananBuku.bukaVersi(buku, diparaf.versi());
                InputStream baru = isiNode.buka(buku)) {
            return AngkaBuku.baca(baru).bandingkan(AngkaBuku.baca(lama)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
