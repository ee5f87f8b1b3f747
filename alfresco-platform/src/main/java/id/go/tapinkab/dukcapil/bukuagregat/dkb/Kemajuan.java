package id.go.tapinkab.dukcapil.bukuagregat.dkb;

/** Told about progress while a delivery is read. */
@FunctionalInterface
public interface Kemajuan {

    /** Tells nobody. */
    Kemajuan DIAM = (tahap, selesai, dari) -> {};

    /**
     * Says how far the work is.
     *
     * @param tahap what is being done, in Indonesian
     * @param selesai rows or bytes done
     * @param dari how many there are; negative when not known
     */
    void maju(String tahap, long selesai, long dari);
}
