package id.go.tapinkab.dukcapil.bukuagregat.buku;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The attributes that mean something outside the session in which they were written. */
final class AtributWord {

    private AtributWord() {}

    static void salin(Element sumber, Element tujuan) {
        NamedNodeMap semua = sumber.getAttributes();
        for (int i = 0; i < semua.getLength(); i++) {
            Attr satu = (Attr) semua.item(i);
            String nama = satu.getLocalName();
            if (PohonWord.ruangXml(satu)) {
                tujuan.setAttributeNS(satu.getNamespaceURI(), "xml:" + nama, satu.getValue());
            } else if (PohonWord.word(satu) && !nama.startsWith("rsid")) {
                tujuan.setAttributeNS(PenulisWord.NS, "w:" + nama, satu.getValue());
            }
        }
    }
}
