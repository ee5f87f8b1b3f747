package id.go.tapinkab.dukcapil.bukuagregat.alfresco.action;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.Kemajuan;
import java.util.concurrent.TimeUnit;

/** Passes progress on at most every two seconds: each is a write of its own. */
final class KemajuanBerkala implements Kemajuan {

    private static final long SELANG = TimeUnit.SECONDS.toNanos(2);

    private final Kemajuan ke;
    private long terakhir = System.nanoTime();

    KemajuanBerkala(Kemajuan ke) {
        this.ke = ke;
    }

    @Override
    public void maju(String tahap, long selesai, long dari) {
        long kini = System.nanoTime();
        if (kini - terakhir >= SELANG) {
            terakhir = kini;
            ke.maju(tahap, selesai, dari);
        }
    }
}
