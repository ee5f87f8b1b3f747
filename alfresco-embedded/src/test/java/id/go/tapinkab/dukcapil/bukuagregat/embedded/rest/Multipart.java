package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

/** A form as it is written down: a field a line, a file as its name, type and content. */
final class Multipart {
    static final String TYPE = "multipart/form-data";
    private static final String BORDER = "----batas";
    static final String CONTENT_TYPE = TYPE + "; boundary=" + BORDER;

    private Multipart() {}

    static String of(String lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            int colon = line.indexOf(": ");
            String name = line.substring(0, colon);
            String value = line.substring(colon + 2);
            body.append("--")
                    .append(BORDER)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name);
            if (name.equals("filedata")) {
                String[] file = value.split("; ?", 3);
                body.append("\"; filename=\"")
                        .append(file[0])
                        .append("\"\r\nContent-Type: ")
                        .append(file[1]);
                value = file[2];
            } else {
                body.append('"');
            }
            body.append("\r\n\r\n").append(value).append("\r\n");
        }
        return body.append("--").append(BORDER).append("--\r\n").toString();
    }
}
