package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import org.alfresco.service.namespace.QName;

/** Names of the module's content model and task model, as a client of the repository knows them. */
final class Nama {

    static final String SITUS = "dukcapil";
    static final String PROSES = "bukuAgregat";

    private static final String BA = "http://www.tapinkab.go.id/model/buku-agregat/1.0";
    private static final String BAW = "http://www.tapinkab.go.id/model/buku-agregat-alur/1.0";

    private Nama() {}

    /** A name of the content model: {@code ba:nomor}. */
    static QName ba(String lokal) {
        return QName.createQName(BA, lokal);
    }

    /** A name of the task model: {@code baw:hasil3}. */
    static QName baw(String lokal) {
        return QName.createQName(BAW, lokal);
    }
}
