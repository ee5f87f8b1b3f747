package id.go.tapinkab.dukcapil.bukuagregat.alfresco.job;

/** Something that looks for unfinished work and does it. */
interface Penyapu {

    /** Does all there is; gives how much there was. */
    int sapu();
}
