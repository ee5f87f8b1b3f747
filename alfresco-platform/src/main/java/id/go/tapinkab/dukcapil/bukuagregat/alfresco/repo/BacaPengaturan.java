package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.buku.FaktaWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.buku.IdentitasKantor;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PengaturanBuku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.BatasBaca;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import id.go.tapinkab.dukcapil.bukuagregat.sop.PengaturanKalender;
import id.go.tapinkab.dukcapil.bukuagregat.sop.TenggatSemester;
import id.go.tapinkab.dukcapil.bukuagregat.surat.DaftarKlasifikasi;
import id.go.tapinkab.dukcapil.bukuagregat.surat.IsiSuratPengantar.KopSurat;
import id.go.tapinkab.dukcapil.bukuagregat.surat.PolaNomor;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** Reads {@link Pengaturan}; a bad value stops start-up with the key's name and what is allowed. */
final class BacaPengaturan {

    private static final String AWALAN = "bukuagregat.";

    private final Properties nilai;

    private BacaPengaturan(Properties nilai) {
        this.nilai = nilai;
    }

    /** Called by Spring with every key resolved. */
    static Pengaturan dari(Properties nilai) {
        return new BacaPengaturan(nilai).baca();
    }

    private Pengaturan baca() {
        ZoneId zona = satu("zona", "zona waktu seperti Asia/Makassar", ZoneId::of);
        return new Pengaturan(
                satu(
                        "situs.nama",
                        "huruf kecil, angka dan tanda hubung",
                        t -> cocok(t, "[a-z0-9][a-z0-9-]*")),
                wajib("situs.judul"),
                Clock.system(zona),
                satu(
                        "kalender.jam",
                        "hari dan jam kerja seperti \"Senin 07:30-12:00 13:00-16:00; …\"",
                        t -> PengaturanKalender.baca(t, ada("kalender.libur"), zona.getId())),
                satu(
                        "tenggat.bulan",
                        "bilangan 1 sampai 12",
                        t -> new TenggatSemester(Integer.parseInt(t))),
                wilayah(),
                new IdentitasKantor(
                        wajib("kantor.pemerintah"),
                        wajib("kantor.nama"),
                        wajib("kantor.alamat"),
                        wajib("kantor.kota"),
                        opsional("kantor.kepala"),
                        opsional("kantor.nip")),
                new PengaturanBuku(
                                PengaturanIndikator.BAWAAN.denganLuas(luas()),
                                wajib("wilayah.provinsi"),
                                daftar("buku.gambaranUmum"))
                        .denganFakta(fakta()),
                batas(),
                surat(),
                satu(
                        "agregasi.basi",
                        "lama waktu ISO-8601 seperti PT10M, lebih dari nol",
                        t -> positif(Duration.parse(t))));
    }

    private Pengaturan.Surat surat() {
        DaftarKlasifikasi daftar = DaftarKlasifikasi.bawaan();
        List<String> penerima = daftar("surat.penerima");
        if (penerima.isEmpty()) {
            throw salah("surat.penerima", "", "paling sedikit satu penerima", null);
        }
        return new Pengaturan.Surat(
                satu(
                        "nomor.register",
                        "huruf besar, angka dan tanda hubung",
                        BacaPengaturan::kodeRegister),
                satu(
                        "nomor.pola",
                        "teks dengan {urut}; yang dikenal: {sifat} {kode} {urut} {urut:3} {unit}"
                                + " {bulanRomawi} {bulan} {tahun}",
                        t -> PolaNomor.parse(t, wajib("nomor.polaSisipan"))),
                wajib("nomor.unit"),
                satu(
                        "nomor.klasifikasi",
                        "kode dari daftar klasifikasi",
                        t -> daftar.cari(t).orElseThrow(IllegalArgumentException::new).kode()),
                daftar,
                satu(
                        "surat.sifat",
                        "Biasa, Segera, Sangat Segera, Rahasia atau Sangat Rahasia",
                        t -> cocok(t, "(Sangat )?(Segera|Rahasia)|Biasa")),
                new KopSurat(
                        wajib("kantor.pemerintah"),
                        wajib("kantor.nama"),
                        wajib("kantor.alamat"),
                        ada("kantor.kontak"),
                        logo()),
                ada("kantor.pangkat"),
                penerima,
                daftar("surat.tembusan"),
                satu(
                        "nomor.registerLain",
                        "kode register (huruf besar, angka, tanda hubung) dipisahkan tanda |",
                        t ->
                                daftar("nomor.registerLain").stream()
                                        .map(BacaPengaturan::kodeRegister)
                                        .toList()));
    }

    private static String kodeRegister(String teks) {
        return cocok(teks, "[A-Z0-9]+(-[A-Z0-9]+)*");
    }

    private DaftarWilayah wilayah() {
        Optional<String> berkas = opsional("wilayah.berkas");
        if (berkas.isEmpty()) {
            return BacaDaftarWilayah.bawaan();
        }
        try (InputStream isi = Files.newInputStream(Path.of(berkas.get()))) {
            return BacaDaftarWilayah.baca(isi);
        } catch (IOException | IllegalArgumentException e) {
            throw salah("wilayah.berkas", berkas.get(), "jalur berkas CSV \"kode,jenis,nama\"", e);
        }
    }

    private Map<KodeWilayah, Luas> luas() {
        Map<KodeWilayah, Luas> hasil = new LinkedHashMap<>();
        for (String bagian : daftar("wilayah.luas")) {
            String[] pasangan = bagian.split("=", -1);
            try {
                hasil.put(
                        new KodeWilayah(pasangan[0].strip()),
                        new Luas(new BigDecimal(pasangan[1].strip()), sumberLuas()));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw salah(
                        "wilayah.luas",
                        bagian,
                        "\"kode=km²\" dengan titik desimal, dipisahkan tanda |",
                        e);
            }
        }
        return hasil;
    }

    private String sumberLuas() {
        String sumber = wajib("wilayah.luas.sumber");
        return opsional("wilayah.luas.tanggal").map(t -> sumber + ", " + t).orElse(sumber);
    }

    private List<FaktaWilayah> fakta() {
        return daftar("wilayah.fakta").stream()
                .map(
                        satu -> {
                            String[] bagian = satu.split(";", -1);
                            int sama = bagian[0].indexOf('=');
                            if (bagian.length != 3
                                    || sama <= 0
                                    || Arrays.stream(bagian).anyMatch(String::isBlank)) {
                                throw salah(
                                        "wilayah.fakta",
                                        satu,
                                        "\"nama=nilai; sumber; tanggal\", dipisahkan tanda |",
                                        null);
                            }
                            return new FaktaWilayah(
                                    bagian[0].substring(0, sama).strip(),
                                    bagian[0].substring(sama + 1).strip(),
                                    bagian[1].strip(),
                                    bagian[2].strip());
                        })
                .toList();
    }

    private BatasBaca batas() {
        BatasBaris baris = BatasBaris.bawaan();
        for (Batas satu : Batas.values()) {
            baris = baris.dengan(satu, bilangan(satu.kunci().substring(AWALAN.length())));
        }
        return new BatasBaca(baris, bilangan("lonjakan.persen"), bilangan("lonjakan.jiwa"));
    }

    private Optional<byte[]> logo() {
        Optional<String> berkas = opsional("kantor.logo");
        if (berkas.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(berkas.get())));
        } catch (IOException | IllegalArgumentException e) {
            throw salah("kantor.logo", berkas.get(), "jalur berkas PNG", e);
        }
    }

    private long bilangan(String kunci) {
        return satu(
                kunci,
                "bilangan bulat lebih dari nol",
                t -> {
                    long angka = Long.parseLong(t);
                    if (angka <= 0) {
                        throw new IllegalArgumentException();
                    }
                    return angka;
                });
    }

    private List<String> daftar(String kunci) {
        return Arrays.stream(ada(kunci).split("\\|", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private Optional<String> opsional(String kunci) {
        return Optional.of(ada(kunci)).filter(t -> !t.isEmpty());
    }

    private String wajib(String kunci) {
        return satu(kunci, "teks yang tidak kosong", t -> cocok(t, ".+"));
    }

    private <T> T satu(String kunci, String boleh, Function<String, T> baca) {
        String teks = ada(kunci);
        try {
            return baca.apply(teks);
        } catch (RuntimeException e) {
            throw salah(kunci, teks, boleh, e);
        }
    }

    private String ada(String kunci) {
        return nilai.getProperty(AWALAN + kunci, "").strip();
    }

    private static String cocok(String teks, String pola) {
        if (!teks.matches(pola)) {
            throw new IllegalArgumentException();
        }
        return teks;
    }

    private static Duration positif(Duration lama) {
        if (lama.isNegative() || lama.isZero()) {
            throw new IllegalArgumentException();
        }
        return lama;
    }

    private static IllegalArgumentException salah(
            String kunci, String teks, String boleh, Exception sebab) {
        String rinci =
                sebab == null || sebab.getMessage() == null ? "" : " (" + sebab.getMessage() + ")";
        return new IllegalArgumentException(
                "Pengaturan %s%s = \"%s\" tidak sah; yang boleh: %s%s"
                        .formatted(AWALAN, kunci, teks, boleh, rinci),
                sebab);
    }
}
