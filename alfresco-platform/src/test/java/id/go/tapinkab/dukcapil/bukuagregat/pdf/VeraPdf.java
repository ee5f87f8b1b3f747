package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF Association's own validator of PDF/A. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of PDF/A-2b that a file breaks, each once; empty when it is one. */
    public static Collection<String> pelanggaran(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult hasil = validator.validate(parser);
            List<String> langgar =
                    hasil.getTestAssertions().stream()
                            .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
                            .distinct()
                            .toList();
            return hasil.isCompliant() || !langgar.isEmpty()
                    ? langgar
                    : List.of("not compliant, and no rule was named");
        }
    }
}
