package id.go.tapinkab.dukcapil.bukuagregat.sop;

/** How a step can end. Which of them a step offers is {@link Langkah#hasil()}. */
public enum Hasil {
    /** Done, on to the next step (1, 2, 6, 7, 8a). */
    SELESAI("Selesai"),
    /** Kabid acknowledges (3); recorded as an initial. */
    SETUJU("Setuju"),
    /** Sekretaris or Kadis initials (4, 5). */
    PARAF("Paraf"),
    /** Back to Kasi, with a reason (3 by the SOP; 4 and 5 in real life). */
    KEMBALI("Kembalikan ke Kasi"),
    /** The book has its number and stamp and is sent (8b). */
    DAFTAR("Daftarkan");

    private final String label;

    Hasil(String label) {
        this.label = label;
    }

    /** The words on the button. */
    public String label() {
        return label;
    }
}
