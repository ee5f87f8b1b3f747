package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook's shared strings, without their phonetic hints. */
final class TeksBersama {

    static final TeksBersama KOSONG = new TeksBersama(List.of());

    /** What a string takes in memory beside its letters. */
    private static final long BITA_LAIN = 40;

    private final List<String> teks;

    private TeksBersama(List<String> teks) {
        this.teks = teks;
    }

    /** The string at a place; empty when the place does not exist. */
    String pada(int tempat) {
        return tempat >= 0 && tempat < teks.size() ? teks.get(tempat) : "";
    }

    static TeksBersama baca(InputStream in, Jatah jatah) throws IOException {
        List<String> teks = new ArrayList<>();
        try {
            XMLStreamReader xml = PembacaXml.buka(in);
            StringBuilder satu = new StringBuilder();
            boolean dalamT = false;
            int fonetik = 0;
            while (xml.hasNext()) {
                switch (PembacaXml.maju(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> satu.setLength(0);
                            case "t" -> dalamT = true;
                            case "rPh" -> fonetik++;
                            default -> dalamT = false;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (dalamT && fonetik == 0) {
                            satu.append(xml.getText());
                            jatah.batas().periksa(Batas.PANJANG_SEL, satu.length(), 0);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> {
                                teks.add(Baris.rapikan(satu.toString()));
                                jatah.ingat(satu.length() + BITA_LAIN);
                            }
                            case "t" -> dalamT = false;
                            case "rPh" -> fonetik--;
                            default -> dalamT = false;
                        }
                    }
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw PembacaXml.salah(e, 0);
        }
        return new TeksBersama(teks);
    }
}
