package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who runs the server: this process's own user, or, when that is root, an unprivileged one.
 *
 * <p>initdb insists on a user with an entry in passwd, so a bare number will not do. Each way of
 * changing the user is tried for real before it is trusted.
 */
final class RuntimeUser {

    /** A way to start a command as another user, by name, uid and gid. */
    private record Way(String name, UnaryOperator<List<String>> wrap) {}

    private record Account(String name, String uid, String gid) {}

    // nobody first: a "postgres" account may own a real cluster on this machine.
    private static final List<String> ACCOUNTS = List.of("nobody", "daemon", "bin", "postgres");

    private static RuntimeUser found;

    private final String owner;
    private final UnaryOperator<List<String>> wrap;

    private RuntimeUser(String owner, UnaryOperator<List<String>> wrap) {
        this.owner = owner;
        this.wrap = wrap;
    }

    /** Looks once per JVM; throws with every way that was tried when none works. */
    static synchronized RuntimeUser find() {
        if (found == null) {
            found = look();
        }
        return found;
    }

    /** The command, prefixed by what changes the user if that is needed. */
    List<String> command(List<String> command) {
        return wrap.apply(command);
    }

    /** Whether the server runs as another user than this process. */
    boolean other() {
        return owner != null;
    }

    /** Gives a fresh, empty directory to the server's user, closed to everybody else. */
    void own(Path directory) {
        must(List.of("chmod", "700", directory.toString()));
        if (other()) {
            must(List.of("chown", "-R", owner, directory.toString()));
        }
    }

    /** Whether the server's user can walk to the directory from the root. */
    boolean reaches(Path directory) {
        return Commands.run(
                        Path.of("/"),
                        command(List.of("/bin/sh", "-c", "cd \"$0\"", directory.toString())))
                .succeeded();
    }

    private static void must(List<String> command) {
        Commands.Outcome outcome = Commands.run(null, command);
        if (!outcome.succeeded()) {
            throw new PostgresException(String.join(" ", command) + ": " + outcome.output());
        }
    }

    private static RuntimeUser look() {
        String uid = Commands.run(null, List.of("id", "-u")).output();
        if (!uid.equals("0")) {
            return new RuntimeUser(null, UnaryOperator.identity());
        }
        List<String> tried = new ArrayList<>();
        for (Account account : accounts()) {
            for (Way way : ways(account)) {
                Commands.Outcome outcome =
                        Commands.run(Path.of("/"), way.wrap().apply(List.of("id", "-u")));
                if (outcome.succeeded() && outcome.output().equals(account.uid())) {
                    return new RuntimeUser(account.uid() + ":" + account.gid(), way.wrap());
                }
                tried.add(way.name() + " to " + account.name() + ": " + outcome.output());
            }
        }
        throw new PostgresException(
                "PostgreSQL refuses to run as root, and no way to run it as another user works."
                        + " Start as an ordinary user, or give a JDBC URL of a server. Tried: "
                        + (tried.isEmpty() ? "none of the users " + ACCOUNTS + " exists" : tried));
    }

    private static List<Account> accounts() {
        return ACCOUNTS.stream().flatMap(name -> account(name).stream()).toList();
    }

    private static List<Account> account(String name) {
        // passwd holds it on Linux; macOS answers "id" from its directory service.
        try {
            for (String line :
                    Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
                String[] field = line.split(":", -1);
                if (field.length > 3 && field[0].equals(name) && !field[2].equals("0")) {
                    return List.of(new Account(name, field[2], field[3]));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.of();
    }

    private static List<Way> ways(Account who) {
        List<Way> ways = new ArrayList<>();
        ways.add(
                prefix(
                        "setpriv",
                        "--reuid=" + who.uid(),
                        "--regid=" + who.gid(),
                        "--clear-groups",
                        "--"));
        // Not "runuser -u": that opens a PAM session each time.
        ways.add(prefix("su-exec", who.uid() + ":" + who.gid()));
        ways.add(prefix("gosu", who.uid() + ":" + who.gid()));
        ways.add(
                prefix(
                        "chroot",
                        "--skip-chdir",
                        "--groups=" + who.gid(),
                        "--userspec=" + who.uid() + ":" + who.gid(),
                        "/"));
        ways.add(prefix("runuser", "-u", who.name(), "--"));
        ways.add(
                new Way(
                        "su",
                        command ->
                                List.of("su", "-s", "/bin/sh", "-c", quoted(command), who.name())));
        ways.add(prefix("sudo", "-n", "-u", "#" + who.uid(), "--"));
        ways.add(
                prefix(
                        "perl",
                        "-e",
                        "$( = "
                                + who.gid()
                                + "; $) = '"
                                + who.gid()
                                + " "
                                + who.gid()
                                + "';"
                                + " ($<, $>) = ("
                                + who.uid()
                                + ", "
                                + who.uid()
                                + ");"
                                + " exec @ARGV or die $!",
                        "--"));
        ways.add(
                prefix(
                        "python3",
                        "-c",
                        "import os, sys; os.setgroups([]); os.setgid("
                                + who.gid()
                                + ");"
                                + " os.setuid("
                                + who.uid()
                                + "); os.execvp(sys.argv[1], sys.argv[1:])"));
        return ways;
    }

    private static Way prefix(String... words) {
        return new Way(
                words[0],
                command -> {
                    List<String> whole = new ArrayList<>(List.of(words));
                    whole.addAll(command);
                    return whole;
                });
    }

    private static String quoted(List<String> command) {
        return command.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "exec ", ""));
    }
}
