package cn.wuli.local;

import java.nio.file.Path;

/**
 * One installation on this machine: the sources it runs, the folder of what it leaves behind, and its ports.
 *
 * @param root the working copy
 * @param var data, secrets, logs and stamps
 * @param prebuilt whether to run what has been built, without a look at the sources
 */
record Installation(Path root, Path var, int port, int keycloakPort, int databasePort, boolean prebuilt) {
    private static final int PORT = 8080;
    private static final int KEYCLOAK_PORT = 8180;
    private static final int DATABASE_PORT = 54329;

    /** The one of {@code make run}; tests move it aside by system properties. */
    static Installation ofThisMachine() {
        var root = Repository.root();
        return new Installation(
                root,
                Path.of(System.getProperty("wuli.var", root.resolve("var").toString())),
                Integer.getInteger("wuli.port", PORT),
                Integer.getInteger("wuli.keycloak.port", KEYCLOAK_PORT),
                Integer.getInteger("wuli.database.port", DATABASE_PORT),
                Boolean.getBoolean("wuli.prebuilt"));
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path secrets() {
        return var.resolve("secrets");
    }

    Path databaseFolder() {
        return var.resolve("postgres");
    }

    Path accountsFile() {
        return var.resolve("demo-accounts.txt");
    }

    Path log(String name) {
        return var.resolve("log").resolve(name + ".log");
    }

    Path backendJar() {
        return Path.of(System.getProperty(
                "wuli.backend.jar",
                root.resolve("backend/target/quarkus-app/quarkus-run.jar").toString()));
    }
}
