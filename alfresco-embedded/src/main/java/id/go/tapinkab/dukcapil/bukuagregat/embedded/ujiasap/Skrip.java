package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * JavaScript of the repository, run on the registered book by ACS's action {@code script} as an
 * administrator. The action runs in the background and answers 202 whatever comes of it: a first
 * script, which may succeed, shows that scripts run at all.
 */
final class Skrip {

    private static final String FOLDER = "Data Dictionary/Scripts";
    private static final int TUNGGU = 30;

    private final DaftarPeriksa daftar;
    private final Klien admin;

    Skrip(DaftarPeriksa daftar, Klien admin) {
        this.daftar = daftar;
        this.admin = admin;
    }

    void jalankan(Buku buku) throws UjiGagalException {
        if (!admin.ambil(Klien.REPO + "action-definitions/script").berhasil()) {
            daftar.lewati("JavaScript: buku terdaftar, admin", "tidak ada di sini");
            return;
        }
        Buku saksi = new Buku(simpan("document.properties['cm:title'] = 'jalan';document.save();"));
        jalankan(saksi.id(), saksi.id());
        boolean jalan = false;
        for (int i = 0; i < TUNGGU && !jalan; i++) {
            UjiAsap.tidur(500);
            jalan = saksi.sifat(admin, "cm:title").equals("jalan");
        }
        daftar.periksa("JavaScript: skrip saksi berjalan", jalan, "");
        for (String isi :
                List.of(
                        "document.content = 'diubah';",
                        "document.properties['cm:title'] = 'diubah';document.save();",
                        "document.remove();")) {
            String semula = buku.keadaan(admin);
            String skrip = simpan(isi);
            Klien.Jawaban jawaban = jalankan(skrip, buku.id());
            UjiAsap.tidur(3000);
            daftar.periksa(
                    "JavaScript: " + isi,
                    semula.equals(buku.keadaan(admin)),
                    jawaban + "; buku tetap");
            hapus(skrip);
        }
        hapus(saksi.id());
    }

    private String simpan(String isi) throws UjiGagalException {
        return admin.unggah(
                        Klien.REPO + "nodes/-root-/children",
                        "uji-asap-" + Peserta.heksa(4) + ".js",
                        "application/x-javascript",
                        isi.getBytes(StandardCharsets.UTF_8),
                        Map.of("relativePath", FOLDER))
                .entri()
                .path("id")
                .asText();
    }

    private Klien.Jawaban jalankan(String skrip, String pada) throws UjiGagalException {
        return admin.buat(
                Klien.REPO + "action-executions",
                Map.of(
                        "actionDefinitionId",
                        "script",
                        "targetId",
                        pada,
                        "params",
                        Map.of("script-ref", "workspace://SpacesStore/" + skrip)));
    }

    private void hapus(String skrip) throws UjiGagalException {
        admin.hapus(Klien.REPO + "nodes/" + skrip + "?permanent=true");
    }
}
