package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a <i>surat pengantar</i> says (form: Permendagri 1/2023).
 *
 * @param nomor as printed; empty leaves room for it (a booked or hand-written number)
 * @param tempat where the letter is written: {@code Rantau}
 * @param sifat {@code Biasa}
 * @param lampiran {@code 1 (satu) buku}
 * @param hal the subject
 * @param kepada recipients, one a line, without {@code Yth.}
 * @param tembusan copies; may be empty
 */
public record IsiSuratPengantar(
        KopSurat kop,
        Optional<String> nomor,
        String tempat,
        LocalDate tanggal,
        String sifat,
        String lampiran,
        String hal,
        List<String> kepada,
        List<Kiriman> kiriman,
        Penandatangan penandatangan,
        List<String> tembusan) {

    /**
     * The letterhead.
     *
     * @param logo a PNG; empty leaves it out
     */
    public record KopSurat(
            String pemerintah,
            String kantor,
            String alamat,
            String kontak,
            Optional<byte[]> logo) {}

    /** A row of the letter's table. */
    public record Kiriman(String jenis, String banyaknya, String keterangan) {}

    /**
     * Who signs: Kadis or a deputy.
     *
     * @param jabatan with {@code Plh.} or {@code Plt.} in front of a deputy's
     * @param nip may be empty
     */
    public record Penandatangan(String jabatan, String nama, String pangkat, String nip) {}

    public IsiSuratPengantar {
        kepada = List.copyOf(kepada);
        kiriman = List.copyOf(kiriman);
        tembusan = List.copyOf(tembusan);
        if (kepada.isEmpty() || kiriman.isEmpty()) {
            throw new IllegalArgumentException(
                    "Surat pengantar memerlukan paling sedikit satu tujuan dan satu kiriman");
        }
    }
}
