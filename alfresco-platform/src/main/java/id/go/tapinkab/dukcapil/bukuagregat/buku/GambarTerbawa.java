package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Takes over pictures that people put into a text, with the files that hold them. */
final class GambarTerbawa {

    private static final String ISI_GAMBAR =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** What word processors show; others would leave a hole. */
    private static final Set<String> AKHIRAN =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf");

    private final NaskahAsal asal;
    private final BagianTerbawa bagian;
    private final Document dokumen;

    GambarTerbawa(NaskahAsal asal, BagianTerbawa bagian, Document dokumen) {
        this.asal = asal;
        this.bagian = bagian;
        this.dokumen = dokumen;
    }

    /** The first picture in there as {@code w:drawing}; null when there is none. */
    Element lukisan(Element sumber) {
        if (PohonWord.adalah(sumber, "drawing")) {
            Optional<Element> data = cari(sumber, "graphicData");
            boolean gambar =
                    data.filter(satu -> satu.getAttribute("uri").equals(ISI_GAMBAR)).isPresent();
            Element salinan = gambar ? asing(sumber) : null;
            return salinan != null && cari(salinan, "blip").filter(this::berisi).isPresent()
                    ? salinan
                    : null;
        }
        for (Element satu : PohonWord.semua(sumber, "drawing")) {
            Element hasil = lukisan(satu);
            if (hasil != null) {
                return hasil;
            }
        }
        return null;
    }

    private boolean berisi(Element blip) {
        return !blip.getAttributeNS(PenulisWord.NS_R, "embed").isEmpty();
    }

    private static Optional<Element> cari(Element induk, String lokal) {
        for (Element satu : PohonWord.anak(induk)) {
            if (satu.getLocalName().equals(lokal)) {
                return Optional.of(satu);
            }
            Optional<Element> dalam = cari(satu, lokal);
            if (dalam.isPresent()) {
                return dalam;
            }
        }
        return Optional.empty();
    }

    /** A copy without extensions; references to pictures lead to the taken-over ones. */
    Element asing(Element sumber) {
        String ruang = PohonWord.word(sumber) ? PenulisWord.NS : sumber.getNamespaceURI();
        Element baru = dokumen.createElementNS(ruang, sumber.getLocalName());
        NamedNodeMap atribut = sumber.getAttributes();
        for (int i = 0; i < atribut.getLength(); i++) {
            atribut((Attr) atribut.item(i), baru);
        }
        if (sumber.getLocalName().equals("docPr")) {
            baru.setAttributeNS(null, "id", Integer.toString(bagian.idBaru()));
        }
        for (Node anak = sumber.getFirstChild(); anak != null; anak = anak.getNextSibling()) {
            if (anak instanceof Text teks) {
                baru.appendChild(dokumen.createTextNode(teks.getData()));
            } else if (anak instanceof Element satu
                    && !satu.getLocalName().equals("extLst")
                    && !satu.getLocalName().equals("hlinkClick")
                    && (PohonWord.word(satu) || PenyalinPohon.dikenal(satu.getNamespaceURI()))) {
                baru.appendChild(asing(satu));
            }
        }
        return baru;
    }

    private void atribut(Attr satu, Element baru) {
        if (satu.getNamespaceURI() == null) {
            baru.setAttributeNS(null, satu.getLocalName(), satu.getValue());
        } else if (PohonWord.word(satu)) {
            baru.setAttributeNS(PenulisWord.NS, "w:" + satu.getLocalName(), satu.getValue());
        } else if ("embed".equals(satu.getLocalName())) {
            asal.hubungan(satu.getValue())
                    .filter(sasaran -> AKHIRAN.contains(BagianTerbawa.akhiran(sasaran.nama())))
                    .ifPresent(
                            sasaran ->
                                    asal.isi(sasaran)
                                            .ifPresent(
                                                    isi ->
                                                            baru.setAttributeNS(
                                                                    PenulisWord.NS_R,
                                                                    "r:embed",
                                                                    bagian.gambar(
                                                                            sasaran.nama(), isi))));
        } else if (PenyalinPohon.dikenal(satu.getNamespaceURI())
                && !PenulisWord.NS_R.equals(satu.getNamespaceURI())) {
            baru.setAttributeNS(
                    satu.getNamespaceURI(), "m:" + satu.getLocalName(), satu.getValue());
        }
    }
}
