package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads DOM elements by local name: transitional and strict OOXML differ in namespace only. */
final class Unsur {

    private Unsur() {}

    static List<Element> anak(Element induk) {
        List<Element> hasil = new ArrayList<>();
        for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element satu) {
                hasil.add(satu);
            }
        }
        return hasil;
    }

    static List<Element> anak(Element induk, String nama) {
        List<Element> hasil = new ArrayList<>();
        for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element satu && nama.equals(satu.getLocalName())) {
                hasil.add(satu);
            }
        }
        return hasil;
    }

    static Optional<Element> satu(Element induk, String nama) {
        for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element satu && nama.equals(satu.getLocalName())) {
                return Optional.of(satu);
            }
        }
        return Optional.empty();
    }

    /** An attribute by local name; empty text when it is not there. */
    static String atribut(Element unsur, String nama) {
        var semua = unsur.getAttributes();
        for (int i = 0; i < semua.getLength(); i++) {
            Node satu = semua.item(i);
            if (nama.equals(satu.getLocalName())) {
                return satu.getNodeValue();
            }
        }
        return "";
    }

    static String nilai(Element induk, String anak) {
        return satu(induk, anak).map(u -> atribut(u, "val")).orElse("");
    }

    /** An on/off property: there, and not switched off. */
    static boolean nyala(Element unsur) {
        return switch (atribut(unsur, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    static int angka(String teks, int bawaan) {
        try {
            return teks.isEmpty() ? bawaan : (int) Math.round(Double.parseDouble(teks));
        } catch (NumberFormatException e) {
            return bawaan;
        }
    }

    /** All elements of a name below, in document order. */
    static List<Element> keturunan(Element induk, String nama) {
        List<Element> hasil = new ArrayList<>();
        telusuri(induk, nama, hasil);
        return hasil;
    }

    /** Whether an element of a name is anywhere below. */
    static boolean punya(Element induk, String nama) {
        for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element satu
                    && (nama.equals(satu.getLocalName()) || punya(satu, nama))) {
                return true;
            }
        }
        return false;
    }

    private static void telusuri(Element induk, String nama, List<Element> hasil) {
        for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element satu) {
                if (nama.equals(satu.getLocalName())) {
                    hasil.add(satu);
                }
                telusuri(satu, nama, hasil);
            }
        }
    }
}
