package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** anna, budi and citra, in no group. */
final class People {

    private People() {}

    static void make(CoreContract contract) {
        PersonService people = contract.bean("personService", PersonService.class);
        AuthenticationUtil.runAs(
                () -> {
                    for (String name : List.of("anna", "budi", "citra")) {
                        Map<QName, Serializable> person = new HashMap<>();
                        person.put(ContentModel.PROP_USERNAME, name);
                        person.put(ContentModel.PROP_FIRSTNAME, name);
                        person.put(ContentModel.PROP_LASTNAME, "Uji");
                        contract.run(
                                () -> {
                                    if (!people.personExists(name)) {
                                        people.createPerson(person);
                                    }
                                });
                    }
                    return null;
                },
                "admin");
    }
}
