package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Klien.Jawaban;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.Peserta.Peran;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The ways in that only ACS has: WebDAV, CMIS, the upload behind Share, JavaScript. Through none of
 * them does a draft change out of turn, or a registered book at all: the server refuses, and the
 * book is as it was to its last property.
 */
final class PintuLain {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String FORMULIR = "application/x-www-form-urlencoded";
    private static final String CMIS = "/api/-default-/public/cmis/versions/1.1/browser";
    private static final byte[] LAIN = "bukan naskah".getBytes(StandardCharsets.UTF_8);

    private final DaftarPeriksa daftar;
    private final Klien admin;
    private final Peserta peserta;
    private final String share;

    PintuLain(DaftarPeriksa daftar, Klien admin, Peserta peserta, String share) {
        this.daftar = daftar;
        this.admin = admin;
        this.peserta = peserta;
        this.share = share;
    }

    /** In step 1, by Kasi, whose turn it isn't. */
    void draf(Buku buku) throws UjiGagalException {
        semua("draf, Kasi", buku, peserta.sebagai(Peran.KASI));
    }

    /** By Administrator Database, who made it, and by an administrator of the server. */
    void terdaftar(Buku buku) throws UjiGagalException {
        semua("buku terdaftar, Administrator Database", buku, peserta.sebagai(Peran.ADMIN_DB));
        semua("buku terdaftar, admin", buku, admin);
        new Skrip(daftar, admin).jalankan(buku);
    }

    private void semua(String siapa, Buku buku, Klien oleh) throws UjiGagalException {
        webdav(siapa, buku, oleh);
        cmis(siapa, buku, oleh);
        unggahanShare(siapa, buku, oleh);
    }

    private void webdav(String siapa, Buku buku, Klien oleh) throws UjiGagalException {
        if (admin.panggil("OPTIONS", "/webdav/", null).status() >= 400) {
            daftar.lewati("WebDAV: " + siapa, "tidak ada di sini");
            return;
        }
        JsonNode node = admin.ambil(Klien.REPO + "nodes/" + buku.id() + "?include=path").entri();
        String folder =
                node.path("path").path("name").asText().replaceFirst("^/[^/]+", "/webdav") + "/";
        String alamat = folder + node.path("name").asText();
        coba("WebDAV PUT: " + siapa, buku, () -> oleh.tulis(alamat, DOCX, LAIN));
        coba(
                "WebDAV MOVE: " + siapa,
                buku,
                () ->
                        oleh.panggil(
                                "MOVE",
                                alamat,
                                null,
                                "Destination",
                                oleh.alamat(folder + "dipindah.docx"),
                                "Overwrite",
                                "T"));
        coba("WebDAV DELETE: " + siapa, buku, () -> oleh.hapus(alamat));
    }

    private void cmis(String siapa, Buku buku, Klien oleh) throws UjiGagalException {
        if (!admin.ambil(CMIS).berhasil()) {
            daftar.lewati("CMIS: " + siapa, "tidak ada di sini");
            return;
        }
        String objek = CMIS + "/root?objectId=" + buku.id();
        coba(
                "CMIS update: " + siapa,
                buku,
                () ->
                        formulir(
                                oleh,
                                objek,
                                "cmisaction=update&propertyId%5B0%5D=cmis%3Aname"
                                        + "&propertyValue%5B0%5D=diubah.docx"));
        coba(
                "CMIS setContent: " + siapa,
                buku,
                () ->
                        oleh.formulir(
                                objek,
                                "content",
                                "lain.docx",
                                DOCX,
                                LAIN,
                                Map.of("cmisaction", "setContent", "overwriteFlag", "true")));
        coba(
                "CMIS delete: " + siapa,
                buku,
                () -> formulir(oleh, objek, "cmisaction=delete&allVersions=true"));
    }

    private static Jawaban formulir(Klien oleh, String jalur, String isi) throws UjiGagalException {
        return oleh.panggil(
                "POST", jalur, isi.getBytes(StandardCharsets.UTF_8), "Content-Type", FORMULIR);
    }

    /** The script that Share's upload calls: at the repository, and through Share's proxy. */
    private void unggahanShare(String siapa, Buku buku, Klien oleh) throws UjiGagalException {
        Map<String, String> isian =
                Map.of(
                        "updateNodeRef",
                        "workspace://SpacesStore/" + buku.id(),
                        "majorVersion",
                        "false",
                        "description",
                        "uji");
        if (oleh.ambil("/s/api/upload").status() == 404) {
            daftar.lewati("unggahan Share (repositori): " + siapa, "tidak ada di sini");
        } else {
            coba(
                    "unggahan Share (repositori): " + siapa,
                    buku,
                    () -> oleh.unggah("/s/api/upload", "lain.docx", DOCX, LAIN, isian));
        }
        SesiShare sesi = new SesiShare(share, oleh);
        if (sesi.masuk()) {
            coba(
                    "unggahan Share (proksi): " + siapa,
                    buku,
                    () ->
                            sesi.unggah(
                                    "/proxy/alfresco/api/upload", "lain.docx", DOCX, LAIN, isian));
        } else {
            daftar.lewati("unggahan Share (proksi): " + siapa, "Share tidak ada di " + share);
        }
    }

    /** A call that must be refused. */
    private interface Panggilan {
        Jawaban panggil() throws UjiGagalException;
    }

    private void coba(String nama, Buku buku, Panggilan panggilan) throws UjiGagalException {
        String semula = buku.keadaan(admin);
        Jawaban jawaban = panggilan.panggil();
        boolean tetap = semula.equals(buku.keadaan(admin));
        daftar.periksa(
                nama, jawaban.status() >= 400 && tetap, jawaban + (tetap ? "" : "; BUKU BERUBAH"));
    }
}
