package id.go.tapinkab.dukcapil.bukuagregat.dkb;

/** Who told the semester. */
public enum AsalSemester {
    /** The files' own content. */
    ISI,
    /** The one who asked ({@code --semester}, the folder, the form). */
    ARGUMEN,
    TIDAK_DIKETAHUI
}
