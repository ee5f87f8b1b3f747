package id.go.tapinkab.dukcapil.bukuagregat.sop;

/** A standard time of the SOP, in working time: {@code 20 menit}, {@code 2 minggu}. */
public record WaktuBaku(int jumlah, Satuan satuan) {

    /** How long a day and a week are is the calendar's ({@link KalenderKerja#lama}). */
    public enum Satuan {
        MENIT("menit"),
        JAM("jam"),
        HARI("hari"),
        MINGGU("minggu");

        private final String label;

        Satuan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public WaktuBaku {
        if (jumlah <= 0) {
            throw new IllegalArgumentException("Waktu baku harus lebih dari nol: " + jumlah);
        }
    }

    public static WaktuBaku menit(int jumlah) {
        return new WaktuBaku(jumlah, Satuan.MENIT);
    }

    public static WaktuBaku hari(int jumlah) {
        return new WaktuBaku(jumlah, Satuan.HARI);
    }

    public static WaktuBaku minggu(int jumlah) {
        return new WaktuBaku(jumlah, Satuan.MINGGU);
    }

    /** As the SOP prints it: {@code 20 menit}. */
    @Override
    public String toString() {
        return jumlah + " " + satuan.label();
    }
}
