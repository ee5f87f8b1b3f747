package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;

/** People's names as letters print them. */
public class NamaOrang {

    private final PersonService personService;
    private final NodeService nodeService;

    public NamaOrang(PersonService personService, NodeService nodeService) {
        this.personService = personService;
        this.nodeService = nodeService;
    }

    /** First and last name; the user name for who has none or is gone. */
    public String nama(String pengguna) {
        return KerjaModul.jalankan(
                () -> {
                    // Asking for an unknown person would create one.
                    if (!personService.personExists(pengguna)) {
                        return pengguna;
                    }
                    NodeRef orang = personService.getPerson(pengguna);
                    String nama =
                            (teks(orang, ContentModel.PROP_FIRSTNAME)
                                            + " "
                                            + teks(orang, ContentModel.PROP_LASTNAME))
                                    .strip();
                    return nama.isEmpty() ? pengguna : nama;
                });
    }

    private String teks(NodeRef orang, org.alfresco.service.namespace.QName sifat) {
        Object nilai = nodeService.getProperty(orang, sifat);
        return nilai == null ? "" : nilai.toString();
    }
}
