package cn.wuli.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code deploy} of the working copy, and the scripts in it. */
final class Deployment {
    private Deployment() {}

    static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/keycloak/realm-wuli.json"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the working copy of Wuli");
    }

    static Path folder(String name) {
        return root().resolve("deploy").resolve(name);
    }

    static String text(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path that one of the scripts {@code find-….sh} prints; what it has to say goes to the log of the test. */
    static String program(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", folder("local").resolve(script).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var path = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(script + " found nothing, see its message above");
        }
        return path;
    }
}
