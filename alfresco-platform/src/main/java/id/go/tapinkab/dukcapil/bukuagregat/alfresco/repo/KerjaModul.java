package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

/**
 * Marks what the module itself writes, so that its own guards let it pass. Runs as System for
 * permissions and locks; creator and modifier stay the user who is logged in.
 *
 * <p>A mark of the thread, not {@code BehaviourFilter}: the guards also watch creation, when there
 * is no node yet to switch them off for. All guards are EVERY_EVENT and so run inside the mark.
 */
public final class KerjaModul {

    private static final ThreadLocal<Integer> KEDALAMAN = ThreadLocal.withInitial(() -> 0);

    /** What the module does; may throw what it likes. */
    @FunctionalInterface
    public interface Kerja<T> {
        T kerjakan() throws Exception;
    }

    /** The same without a result. */
    @FunctionalInterface
    public interface KerjaSaja {
        void kerjakan() throws Exception;
    }

    private KerjaModul() {}

    public static <T> T jalankan(Kerja<T> kerja) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    int sebelum = KEDALAMAN.get();
                    KEDALAMAN.set(sebelum + 1);
                    try {
                        return kerja.kerjakan();
                    } finally {
                        if (sebelum == 0) {
                            KEDALAMAN.remove();
                        } else {
                            KEDALAMAN.set(sebelum);
                        }
                    }
                });
    }

    public static void lakukan(KerjaSaja kerja) {
        jalankan(
                () -> {
                    kerja.kerjakan();
                    return Boolean.TRUE;
                });
    }

    /** True inside {@link #jalankan}. */
    public static boolean berlangsung() {
        return KEDALAMAN.get() > 0;
    }
}
