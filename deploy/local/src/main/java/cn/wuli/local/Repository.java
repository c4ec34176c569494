package cn.wuli.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy: where the parts of the product lie, and {@code var/}, where everything that a run leaves behind lies. */
final class Repository {
    private static final String LANDMARK = "deploy/keycloak/realm-wuli.json";

    private Repository() {}

    /** The nearest folder upwards from the working folder that is a working copy. */
    static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(LANDMARK))) {
                return folder;
            }
        }
        throw new CannotStart("请在五力的源码目录内运行。 Run this inside the working copy of Wuli.");
    }

    static Path keycloakFolder() {
        return root().resolve("deploy/keycloak");
    }

    static Path var() {
        return root().resolve("var");
    }
}
