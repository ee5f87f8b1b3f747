package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.dictionary.constraint.ListOfValuesConstraint;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.junit.jupiter.api.Test;

/** What the dictionary tells of the loaded models. */
abstract class DictionaryContract extends CoreContract {

    private DictionaryService dictionary() {
        return bean("dictionaryService", DictionaryService.class);
    }

    @Test
    void classes_inheritPropertiesAssociationsAndAspects() {
        ClassDefinition sub = dictionary().getType(p("sub"));
        assertThat(sub.getParentName()).isEqualTo(BASE);
        assertThat(sub.getProperties())
                .containsKeys(TEXT, p("must"), ContentModel.PROP_NAME, ContentModel.PROP_CONTENT);
        assertThat(sub.getChildAssociations()).containsKeys(p("kids"), p("kidsDup"));
        assertThat(sub.getDefaultAspectNames())
                .contains(ContentModel.ASPECT_TITLED, p("auto"), ContentModel.ASPECT_AUDITABLE);
        assertThat(dictionary().isSubClass(p("sub"), ContentModel.TYPE_CONTENT)).isTrue();
        assertThat(dictionary().isSubClass(ContentModel.TYPE_CONTENT, p("sub"))).isFalse();
        assertThat(dictionary().getSubTypes(ContentModel.TYPE_CONTENT, true))
                .contains(BASE, p("sub"), p("mdef"));
    }

    @Test
    void properties_tellTypeDefaultAndMandatoriness() {
        PropertyDefinition must = dictionary().getProperty(p("must"));
        assertThat(must.isMandatory()).isTrue();
        assertThat(must.isMandatoryEnforced()).isTrue();
        assertThat(dictionary().getProperty(p("soft")).isMandatoryEnforced()).isFalse();
        assertThat(dictionary().getProperty(p("flag")).getDefaultValue()).isEqualTo("false");
        assertThat(dictionary().getProperty(p("multi")).isMultiValued()).isTrue();
        assertThat(dictionary().getProperty(p("cube")).getDataType().getName())
                .isEqualTo(DataTypeDefinition.CONTENT);
        assertThat(dictionary().getProperty(p("tiada"))).isNull();
    }

    @Test
    void associations_tellWhetherNamesMayRepeat() {
        assertThat(
                        ((ChildAssociationDefinition) dictionary().getAssociation(p("kids")))
                                .getDuplicateChildNamesAllowed())
                .isFalse();
        assertThat(
                        ((ChildAssociationDefinition) dictionary().getAssociation(p("part")))
                                .getDuplicateChildNamesAllowed())
                .isTrue();
        assertThat(dictionary().getAssociation(p("one")).isTargetMany()).isFalse();
        assertThat(dictionary().getAssociation(p("rel")).getTargetClass().getName())
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void labels_comeFromMessages_elseFromTheModel() {
        assertThat(dictionary().getProperty(TEXT).getTitle(dictionary())).isEqualTo("Teks");
        assertThat(dictionary().getProperty(NOTE).getTitle(dictionary())).isNull();
        ListOfValuesConstraint kind =
                (ListOfValuesConstraint) dictionary().getConstraint(KIND).getConstraint();
        assertThat(kind.getAllowedValues()).isEqualTo(List.of("one", "two"));
        assertThat(kind.getDisplayLabel("one", dictionary())).isEqualTo("Satu");
        assertThat(kind.getDisplayLabel("two", dictionary())).isEqualTo("two");
    }
}
