package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.coci.CheckOutCheckInServiceException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.VersionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 5d: check-out, check-in and cancelling, through the public service. */
abstract class CheckOutContract extends VersionedContract {

    private NodeRef original;

    private CheckOutCheckInService checkOuts() {
        return bean("CheckOutCheckInService", CheckOutCheckInService.class);
    }

    private LockService locks() {
        return bean("lockService", LockService.class);
    }

    @BeforeEach
    void letter() {
        People.make(this);
        original =
                tx(
                        () -> {
                            NodeRef made = create(ContentModel.TYPE_CONTENT, "surat.txt");
                            write(made, "1");
                            return made;
                        });
    }

    private void makeVersionable() {
        run(() -> nodes().addAspect(original, ContentModel.ASPECT_VERSIONABLE, null));
    }

    private NodeRef checkOut() {
        return tx(() -> checkOuts().checkout(original));
    }

    private void edited(String content, VersionType type, String description) {
        NodeRef workingCopy = checkOut();
        change(workingCopy, content);
        run(() -> checkOuts().checkin(workingCopy, of(type, description)));
    }

    private void as(String user, Runnable work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            run(work);
        } finally {
            AuthenticationUtil.setFullyAuthenticatedUser("admin");
        }
    }

    private void assertNothingIsLeft(NodeRef workingCopy) {
        run(
                () -> {
                    assertThat(nodes().exists(workingCopy)).isFalse();
                    assertThat(versions().getVersionHistory(workingCopy)).isNull();
                    assertThat(nodes().exists(archived(workingCopy))).isFalse();
                    assertThat(checkOuts().isCheckedOut(original)).isFalse();
                    assertThat(nodes().getAspects(original))
                            .doesNotContain(
                                    ContentModel.ASPECT_CHECKED_OUT, ContentModel.ASPECT_LOCKABLE);
                    assertThat(
                                    nodes().getTargetAssocs(
                                                    original, ContentModel.ASSOC_WORKING_COPY_LINK))
                            .isEmpty();
                    assertThat(locks().getLockStatus(original)).isEqualTo(LockStatus.NO_LOCK);
                });
    }

    private static NodeRef archived(NodeRef node) {
        return new NodeRef("archive", "SpacesStore", node.getId());
    }

    @Test
    @Measured("5.75")
    void checkOut_makesAWorkingCopy_andLocksTheOriginal() {
        NodeRef workingCopy = checkOut();
        run(
                () -> {
                    assertThat(nodes().getProperty(workingCopy, ContentModel.PROP_NAME))
                            .isEqualTo("surat (Working Copy).txt");
                    assertThat(nodes().getAspects(workingCopy))
                            .containsExactlyInAnyOrder(
                                    ContentModel.ASPECT_AUDITABLE,
                                    ContentModel.ASPECT_COPIEDFROM,
                                    ContentModel.ASPECT_LOCKABLE,
                                    ContentModel.ASPECT_OWNABLE,
                                    ContentModel.ASPECT_WORKING_COPY,
                                    ContentModel.ASPECT_LOCALIZED,
                                    ContentModel.ASPECT_REFERENCEABLE);
                    assertThat(nodes().getAspects(original))
                            .containsExactlyInAnyOrder(
                                    ContentModel.ASPECT_AUDITABLE,
                                    ContentModel.ASPECT_CHECKED_OUT,
                                    ContentModel.ASPECT_LOCKABLE,
                                    ContentModel.ASPECT_LOCALIZED,
                                    ContentModel.ASPECT_REFERENCEABLE);
                    assertThat(locks().getLockType(original)).isEqualTo(LockType.READ_ONLY_LOCK);
                    assertThat(checkOuts().getWorkingCopy(original)).isEqualTo(workingCopy);
                    assertThat(checkOuts().getCheckedOut(workingCopy)).isEqualTo(original);
                    assertThat(checkOuts().isCheckedOut(original)).isTrue();
                    assertThat(checkOuts().isWorkingCopy(workingCopy)).isTrue();
                    assertThat(read(workingCopy)).isEqualTo("1");
                });
    }

    @Test
    @Measured("5.76")
    void checkedOutOriginal_isLockedForWhoCheckedItOutToo() {
        checkOut();
        assertThatThrownBy(() -> publicNodes().setProperty(original, ContentModel.PROP_TITLE, "t"))
                .isInstanceOf(NodeLockedException.class);
    }

    @Test
    @Measured("5.77")
    void checkedOutNode_isNotCheckedOutAgain_norIsItsWorkingCopy() {
        NodeRef workingCopy = checkOut();
        assertThatThrownBy(this::checkOut)
                .isInstanceOf(CheckOutCheckInServiceException.class)
                .hasMessageMatching("\\d{8} This node is already checked out\\.");
        assertThatThrownBy(() -> run(() -> checkOuts().checkout(workingCopy)))
                .isInstanceOf(CheckOutCheckInServiceException.class);
    }

    @Test
    void lockedNode_isNotCheckedOut() {
        run(() -> locks().lock(original, LockType.WRITE_LOCK));
        assertThatThrownBy(this::checkOut).isInstanceOf(NodeLockedException.class);
    }

    @Test
    @Measured("5.78")
    void checkInOfAnUnversionedOriginal_makesNoVersion() {
        edited("2", VersionType.MAJOR, "masuk");
        assertThat(history(original)).isEqualTo("no history");
        assertThat(tx(() -> read(original))).isEqualTo("2");
        assertThat(get(original, ContentModel.PROP_NAME)).isEqualTo("surat.txt");
    }

    @Test
    @Measured("5.79-5.81")
    void checkInOfAVersionableOriginal_makesOneVersion() {
        makeVersionable();
        edited("2", VersionType.MINOR, "masuk");
        assertThat(history(original))
                .isEqualTo(
                        "[1.1/MINOR/masuk 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1"
                                + " cm:versionType=MINOR");
        assertThat(content(current(original))).isEqualTo("2");
        edited("3", VersionType.MAJOR, null);
        assertThat(history(original))
                .isEqualTo(
                        "[2.0/MAJOR/null 1.1/MINOR/masuk 1.0/MAJOR/null] head=2.0 root=1.0 node"
                                + " label=2.0 cm:versionType=MAJOR");
        NodeRef workingCopy = checkOut();
        change(workingCopy, "4");
        run(() -> checkOuts().checkin(workingCopy, null));
        assertThat(history(original))
                .isEqualTo(
                        "[2.1/MINOR/null 2.0/MAJOR/null 1.1/MINOR/masuk 1.0/MAJOR/null] head=2.1"
                                + " root=1.0 node label=2.1 cm:versionType=MINOR");
        assertThat(tx(() -> read(original))).isEqualTo("4");
        assertNothingIsLeft(workingCopy);
    }

    @Test
    void versionOfACheckIn_isNotFrozenAsCheckedOut() {
        makeVersionable();
        edited("2", VersionType.MINOR, "masuk");
        NodeRef frozen = current(original).getFrozenStateNodeRef();
        assertThat(tx(() -> nodes().getAspects(frozen)))
                .doesNotContain(ContentModel.ASPECT_CHECKED_OUT, ContentModel.ASPECT_WORKING_COPY);
        run(() -> versions().revert(original, versions().getCurrentVersion(original)));
        assertThat(tx(() -> checkOuts().isCheckedOut(original))).isFalse();
    }

    @Test
    @Measured("5.82")
    void cancelling_leavesNothingBehind() {
        makeVersionable();
        NodeRef workingCopy = checkOut();
        change(workingCopy, "terbuang");
        run(() -> checkOuts().cancelCheckout(workingCopy));
        assertNothingIsLeft(workingCopy);
        assertThat(tx(() -> read(original))).isEqualTo("1");
        assertThat(history(original)).startsWith("[1.0/MAJOR/null] head=1.0");
    }

    @Test
    void deletingTheWorkingCopy_isAsGoodAsCancelling() {
        NodeRef workingCopy = checkOut();
        run(() -> publicNodes().deleteNode(workingCopy));
        assertNothingIsLeft(workingCopy);
    }

    @Test
    void checkOutAndCheckInInOneTransaction_asUploadingANewVersionDoes_makeOneVersion() {
        makeVersionable();
        NodeRef workingCopy =
                tx(
                        () -> {
                            NodeRef made = checkOuts().checkout(original);
                            write(made, "2");
                            checkOuts().checkin(made, of(VersionType.MINOR, "unggah"));
                            return made;
                        });
        assertThat(history(original))
                .startsWith("[1.1/MINOR/unggah 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1");
        assertNothingIsLeft(workingCopy);
    }

    @Test
    void keptCheckOut_makesAVersionAndStaysLocked() {
        makeVersionable();
        NodeRef workingCopy = checkOut();
        change(workingCopy, "2");
        run(() -> checkOuts().checkin(workingCopy, of(VersionType.MINOR, null), null, true));
        assertThat(history(original)).startsWith("[1.1/MINOR/null 1.0/MAJOR/null]");
        run(
                () -> {
                    assertThat(checkOuts().getWorkingCopy(original)).isEqualTo(workingCopy);
                    assertThat(locks().getLockType(original)).isEqualTo(LockType.READ_ONLY_LOCK);
                });
    }

    @Test
    void renamedWorkingCopy_renamesTheOriginal() {
        NodeRef workingCopy = checkOut();
        run(() -> nodes().setProperty(workingCopy, ContentModel.PROP_NAME, "nota.txt"));
        run(() -> checkOuts().checkin(workingCopy, null));
        assertThat(get(original, ContentModel.PROP_NAME)).isEqualTo("nota.txt");
    }

    @Test
    void whatIsNoWorkingCopy_isNeitherCheckedInNorCancelled() {
        CheckOutCheckInService internal =
                bean("checkOutCheckInService", CheckOutCheckInService.class);
        assertThatThrownBy(() -> run(() -> internal.checkin(original, null)))
                .isInstanceOf(AspectMissingException.class)
                .hasMessageContaining("workingcopy");
        assertThatThrownBy(() -> run(() -> internal.cancelCheckout(original)))
                .isInstanceOf(AspectMissingException.class);
        assertThat(tx(() -> internal.getCheckedOut(original))).isNull();
        assertThat(tx(() -> internal.getWorkingCopy(original))).isNull();
    }

    @Test
    void contentFromElsewhere_isNotTaken() {
        NodeRef workingCopy = checkOut();
        assertThatThrownBy(() -> run(() -> checkOuts().checkin(workingCopy, null, "store://x")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("CheckOutCheckInService.checkin");
    }

    @Test
    @Measured("6.100")
    void othersEditNeitherTheOriginalNorTheWorkingCopy() {
        PermissionService permissions = bean("permissionService", PermissionService.class);
        run(() -> permissions.setPermission(folder, "anna", "Editor", true));
        run(() -> permissions.setPermission(folder, "budi", "Consumer", true));
        run(() -> permissions.setPermission(folder, "citra", "Editor", true));
        run(() -> permissions.setInheritParentPermissions(folder, false));
        NodeRef[] workingCopy = new NodeRef[1];
        as("anna", () -> workingCopy[0] = checkOuts().checkout(original));
        assertThatThrownBy(() -> publicNodes().setProperty(original, ContentModel.PROP_TITLE, "t"))
                .isInstanceOf(NodeLockedException.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        "anna",
                                        () ->
                                                publicNodes()
                                                        .setProperty(
                                                                original,
                                                                ContentModel.PROP_TITLE,
                                                                "t")))
                .isInstanceOf(NodeLockedException.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        "budi",
                                        () ->
                                                publicNodes()
                                                        .setProperty(
                                                                workingCopy[0],
                                                                ContentModel.PROP_TITLE,
                                                                "t")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("citra", () -> checkOuts().checkin(workingCopy[0], null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("citra", () -> checkOuts().cancelCheckout(workingCopy[0])))
                .isInstanceOf(AccessDeniedException.class);
        as(
                "anna",
                () -> {
                    write(workingCopy[0], "2");
                    checkOuts().checkin(workingCopy[0], null);
                });
        assertThat(get(original, ContentModel.PROP_MODIFIER)).isEqualTo("anna");
    }

    @Test
    void checkedOutOriginal_isNotUnlockedPastItsWorkingCopy() {
        checkOut();
        assertThatThrownBy(() -> run(() -> locks().unlock(original)))
                .isInstanceOf(UnableToReleaseLockException.class)
                .hasMessage(
                        "The node (id: "
                                + original.getId()
                                + ") could not be unlocked since it is checked out.");
    }
}
