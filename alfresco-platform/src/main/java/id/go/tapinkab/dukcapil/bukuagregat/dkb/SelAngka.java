package id.go.tapinkab.dukcapil.bukuagregat.dkb;

/** Numbers in cells of individual records, and the NIK among them. */
final class SelAngka {

    private SelAngka() {}

    /** Digits with dots, blanks and an apostrophe between them left out; -1 for anything else. */
    static long bilangan(byte[] d, int mulai, int akhir, int maks) {
        long hasil = 0;
        int digit = 0;
        int sampai = akhir;
        if (sampai - mulai > 2 && d[sampai - 1] == '0' && d[sampai - 2] == '.') {
            sampai -= 2;
        }
        for (int i = mulai; i < sampai; i++) {
            byte huruf = d[i];
            if (huruf >= '0' && huruf <= '9') {
                hasil = hasil * 10 + huruf - '0';
                digit++;
            } else if (huruf != ' ' && huruf != '.' && huruf != '\'') {
                return -1;
            }
        }
        return digit == 0 || digit > maks ? -1 : hasil;
    }

    /** PPKKCC DDMMYY SSSS; women's day + 40; the serial is not 0000. */
    static boolean sepertiNik(long nik) {
        if (nik < 1_000_000_000_000_000L || nik % 10_000 == 0) {
            return false;
        }
        int hari = (int) (nik / 100_000_000 % 100);
        int bulan = (int) (nik / 1_000_000 % 100);
        boolean hariSah = hari >= 1 && hari <= 31 || hari >= 41 && hari <= 71;
        return hariSah && bulan >= 1 && bulan <= 12;
    }
}
