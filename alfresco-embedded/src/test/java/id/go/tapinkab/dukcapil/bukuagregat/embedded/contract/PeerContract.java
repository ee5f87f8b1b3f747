package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Associations between peers. */
abstract class PeerContract extends CoreContract {

    private static final QName REL = p("rel");

    private NodeRef source;
    private NodeRef first;
    private NodeRef second;

    @BeforeEach
    void peers() {
        source = committed(BASE, "s");
        first = committed(BASE, "t1");
        second = committed(BASE, "t2");
    }

    private List<NodeRef> targets() {
        return tx(() -> nodes().getTargetAssocs(source, REL)).stream()
                .map(AssociationRef::getTargetRef)
                .toList();
    }

    @Test
    @Measured({"1.205", "1.206"})
    void anAssociation_isThereOnce_andSeenFromBothEnds() {
        run(() -> nodes().createAssociation(source, first, REL));
        assertFails(() -> nodes().createAssociation(source, first, REL))
                .isInstanceOf(AssociationExistsException.class);
        assertThat(targets()).containsExactly(first);
        assertThat(tx(() -> nodes().getSourceAssocs(first, REL))).hasSize(1);
        assertThat(tx(() -> nodes().getSourceAssocs(first, RegexQNamePattern.MATCH_ALL)))
                .hasSize(1);
    }

    @Test
    @Measured("1.207")
    void tooManyTargets_areAnIntegrityViolation() {
        violates(
                () -> {
                    nodes().createAssociation(source, first, p("one"));
                    nodes().createAssociation(source, second, p("one"));
                },
                "The association target multiplicity has been violated:",
                "Source Node: " + source,
                "Required target Multiplicity: 0..1");
    }

    @Test
    @Measured("1.208")
    void anAssociationThatNoModelHas_isRefused() {
        assertFails(() -> nodes().createAssociation(source, first, p("nosuch")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Association "
                                + p("nosuch")
                                + " has not been defined in the data dictionary");
    }

    @Test
    @Measured({"1.209", "1.210"})
    void wrongEnds_areIntegrityViolations() {
        NodeRef content = committed(ContentModel.TYPE_CONTENT, "isi");
        violates(
                () -> nodes().createAssociation(content, first, REL),
                "The association source type is incorrect:",
                "Required Source Type: " + BASE);
        violates(
                () -> nodes().createAssociation(source, folder, REL),
                "The association target type is incorrect:",
                "Required Target Type: " + ContentModel.TYPE_CONTENT);
    }

    @Test
    @Measured({"1.211", "1.212"})
    void setAssociations_replacesThem_inTheOrderGiven() {
        run(() -> nodes().createAssociation(source, first, REL));
        run(() -> nodes().setAssociations(source, REL, List.of(second)));
        assertThat(targets()).containsExactly(second);
        run(() -> nodes().setAssociations(source, REL, List.of(second, first)));
        assertThat(targets()).containsExactly(second, first);
    }

    @Test
    @Measured("1.213")
    void aDeletedTargets_associationIsGone() {
        run(() -> nodes().setAssociations(source, REL, List.of(second, first)));
        run(() -> nodes().deleteNode(second));
        assertThat(targets()).containsExactly(first);
    }

    @Test
    @Measured({"1.214", "1.215"})
    void removingWhatIsNotThere_isFine_whileBothEndsExist() {
        run(() -> nodes().createAssociation(source, first, REL));
        run(() -> nodes().removeAssociation(source, first, REL));
        run(() -> nodes().removeAssociation(source, first, REL));
        assertThat(targets()).isEmpty();
        run(() -> nodes().deleteNode(second));
        assertFails(() -> nodes().removeAssociation(source, second, REL))
                .isInstanceOf(InvalidNodeRefException.class)
                .hasMessageStartingWith("Node does not exist: " + second + " (status:Status[id=")
                .hasMessageEndingWith("deleted=true])");
    }
}
