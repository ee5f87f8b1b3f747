package id.go.tapinkab.dukcapil.bukuagregat.arsitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** A package is a module: the domain knows no repository, and no packages depend in a circle. */
@AnalyzeClasses(
        packages = "id.go.tapinkab.dukcapil.bukuagregat",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArsitekturTest.TanpaTertanam.class})
class ArsitekturTest {

    private static final String AKAR = "id.go.tapinkab.dukcapil.bukuagregat";

    /** The embedded repository is a tool of the tests, not the module. */
    static final class TanpaTertanam implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location tempat) {
            return !tempat.contains("/bukuagregat/embedded/");
        }
    }

    /** What is used beside ACS's public API, and why. */
    private static final Map<String, String> DIBOLEHKAN =
            Map.ofEntries(
                    Map.entry(
                            "org.alfresco.repo.action.ParameterDefinitionImpl",
                            "the only way to declare an action's parameter"),
                    Map.entry(
                            "org.alfresco.repo.action.ParameterizedItemAbstractBase",
                            "parent of the public ActionExecuterAbstractBase"),
                    Map.entry(
                            "org.alfresco.repo.coci.CheckOutCheckInServicePolicies",
                            "the only event that can refuse a check-out before it is one"),
                    Map.entry(
                            "org.alfresco.repo.copy.AbstractCopyBehaviourCallback",
                            "parent of the public DefaultCopyBehaviourCallback"),
                    Map.entry(
                            "org.alfresco.repo.copy.CopyBehaviourCallback",
                            "type that the public OnCopyNodePolicy returns"),
                    Map.entry(
                            "org.alfresco.repo.copy.DoNothingCopyBehaviourCallback",
                            "an aspect that no copy takes along; as Records Management does"),
                    Map.entry(
                            "org.alfresco.repo.jscript.ScriptNode",
                            "how the engine holds the package in a variable"),
                    Map.entry(
                            "org.alfresco.repo.node.integrity.IntegrityException",
                            "what ACS itself throws for a value that may not be"),
                    Map.entry(
                            "org.alfresco.repo.security.permissions.AccessDeniedException",
                            "what the public services throw"),
                    Map.entry(
                            "org.alfresco.repo.admin.SysAdminParams",
                            "where the administrator said that Share is"),
                    Map.entry(
                            "org.alfresco.repo.rendition2.SynchronousTransformClient",
                            "what the public ServiceRegistry hands out to transform with"),
                    Map.entry(
                            "org.alfresco.repo.transaction.AlfrescoTransactionSupport",
                            "to begin work when the asker's transaction has committed"),
                    Map.entry(
                            "org.alfresco.util.transaction.TransactionListenerAdapter", "the same"),
                    Map.entry("org.alfresco.util.transaction.TransactionListener", "the same"),
                    Map.entry("org.alfresco.util.Pair", "what the copy callback's answer comes in"),
                    Map.entry(
                            "org.alfresco.repo.version.VersionModel",
                            "name of the property that tells MAJOR from MINOR"),
                    Map.entry(
                            "org.alfresco.repo.workflow.activiti.BaseJavaDelegate",
                            "parent that ACS documents for delegates"));

    /** Types and packages that carry {@code @AlfrescoPublicApi} in ACS 25.3.0.81. */
    private static final String API_PUBLIK =
            "org\\.alfresco\\.(service\\..*"
                    + "|error\\.AlfrescoRuntimeException"
                    + "|model\\.(ContentModel|RenditionModel)"
                    + "|repo\\.action\\.executer\\.ActionExecuterAbstractBase"
                    + "|repo\\.content\\.ContentServicePolicies.*"
                    + "|repo\\.copy\\.(CopyDetails|CopyServicePolicies.*|DefaultCopyBehaviourCallback)"
                    + "|repo\\.module\\.AbstractModuleComponent"
                    + "|repo\\.node\\.NodeServicePolicies.*"
                    + "|repo\\.policy\\..*"
                    + "|repo\\.security\\.authentication\\.AuthenticationUtil.*"
                    + "|repo\\.transaction\\.RetryingTransactionHelper.*"
                    + "|repo\\.workflow\\.WorkflowModel)";

    @ArchTest
    static final ArchRule domain_knowsNoRepositoryAndNoFramework =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(AKAR + ".alfresco..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.alfresco..",
                            "org.springframework..",
                            "org.activiti..",
                            "org.quartz..",
                            AKAR + ".alfresco..");

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching(AKAR + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule adapters_useAlfrescosPublicApiOnly =
            noClasses()
                    .that()
                    .resideInAPackage(AKAR + ".alfresco..")
                    .should()
                    .dependOnClassesThat(
                            new DescribedPredicate<>("are of ACS but neither public nor allowed") {
                                @Override
                                public boolean test(JavaClass kelas) {
                                    String nama = kelas.getName();
                                    return nama.startsWith("org.alfresco.")
                                            && !nama.matches(API_PUBLIK)
                                            && !DIBOLEHKAN.containsKey(luar(nama));
                                }
                            });

    private static String luar(String nama) {
        int dolar = nama.indexOf('$');
        return dolar < 0 ? nama : nama.substring(0, dolar);
    }
}
