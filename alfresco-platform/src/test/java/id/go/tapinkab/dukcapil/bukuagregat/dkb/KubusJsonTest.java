package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubusJsonTest {

    @Property(tries = 200)
    void whatIsWritten_isReadBack(
            @ForAll @Size(max = 30)
                    Map<@LongRange(min = 1, max = 9) Long, @LongRange(min = 0) Long> isi,
            @ForAll Variabel variabel,
            @ForAll String kategori,
            @ForAll JenisKelamin jenisKelamin,
            @ForAll String berkas)
            throws IOException {
        Kubus kubus = new Kubus();
        isi.forEach(
                (kode, nilai) ->
                        kubus.isi(
                                new Kubus.Sel(
                                        new KodeWilayah("63050" + kode),
                                        variabel,
                                        kategori,
                                        jenisKelamin),
                                nilai,
                                berkas));
        byte[] tulisan = tulis(kubus);
        Kubus kembali = KubusJson.read(new ByteArrayInputStream(tulisan));
        assertThat(kembali.sel()).isEqualTo(kubus.sel());
        assertThat(tulis(kembali)).isEqualTo(tulisan);
    }

    private static byte[] tulis(Kubus kubus) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        KubusJson.write(kubus, ke);
        return ke.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"versi\":2,\"sel\":[]}",
                "{\"versi\":1,\"berkas\":[\"a\"],\"sel\":[[\"63\",\"agama\",\"Islam\",3,1,0]]}",
                "{\"versi\":1,\"berkas\":[\"a\"],\"sel\":[[\"63\",\"agama\",\"Islam\",2,-1,0]]}",
                "{\"versi\":1,\"berkas\":[],\"sel\":[[\"63\",\"agama\",\"Islam\",2,1,0]]}",
                "{\"versi\":1,\"berkas\":[\"a\"],\"sel\":[[\"6\",\"agama\",\"Islam\",2,1,0]]}",
                "{\"versi\":1,\"lain\":1}",
                "{\"versi\":1"
            })
    void anythingElse_isRefused(String isi) {
        assertThatThrownBy(
                        () ->
                                KubusJson.read(
                                        new ByteArrayInputStream(
                                                isi.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }
}
