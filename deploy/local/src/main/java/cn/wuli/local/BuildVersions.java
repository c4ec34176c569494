package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The versions of the programs that this build pins in its pom. */
final class BuildVersions {
    private BuildVersions() {}

    static String postgres() {
        return read("/wuli/postgres-version.txt");
    }

    static String keycloak() {
        return read("/wuli/keycloak-version.txt");
    }

    private static String read(String resource) {
        try (var in = BuildVersions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
