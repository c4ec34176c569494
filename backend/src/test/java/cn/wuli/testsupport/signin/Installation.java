package cn.wuli.testsupport.signin;

import cn.wuli.local.KeycloakServer;
import cn.wuli.testsupport.PackagedBackend;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

/**
 * The packaged application with the settings of production in front of the real Keycloak, as it stands behind a proxy that
 * ends TLS; one for all classes of a test run. The {@link Browser} says what that proxy says.
 */
public final class Installation {
    public static final int PORT = PackagedBackend.freePort();

    /** Where people open it. */
    public static final String ADDRESS = "https://localhost:" + PORT;

    private static KeycloakServer keycloak = KeycloakServer.ephemeral(TestDatabase.server(), ADDRESS);
    private static final PackagedBackend BACKEND = start();

    private Installation() {}

    public static KeycloakServer keycloak() {
        return keycloak;
    }

    public static RealmClient realm() {
        return new RealmClient(keycloak);
    }

    public static PackagedBackend backend() {
        return BACKEND;
    }

    /** Kills Keycloak as a power cut does, and starts it again over the same database. */
    public static void cutThePowerOfKeycloak(Path log) {
        keycloak.kill9();
        keycloak = KeycloakServer.start(keycloak.settings(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
    }

    private static PackagedBackend start() {
        try {
            PackagedBackend backend = PackagedBackend.start(
                    Files.createTempDirectory("wuli-installation-"),
                    "backend",
                    PORT,
                    Map.ofEntries(
                            Map.entry("WULI_OIDC_URL", keycloak.issuer()),
                            Map.entry(
                                    "WULI_OIDC_CLIENT_SECRET",
                                    keycloak.settings().clientSecret()),
                            Map.entry("WULI_KEYCLOAK_URL", keycloak.url()),
                            Map.entry(
                                    "WULI_PROVISIONING_CLIENT_SECRET",
                                    keycloak.settings().provisioningSecret()),
                            Map.entry("WULI_SESSION_KEY", "a-key-of-this-test-run-with-32-bytes-or-more"),
                            Map.entry("WULI_JSON_LOGS", "true"),
                            Map.entry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true"),
                            Map.entry("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true"),
                            Map.entry("QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true"),
                            Map.entry("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1")));
            Runtime.getRuntime().addShutdownHook(new Thread(backend::end));
            try (Connection connection = TestDatabase.asMigrator()) {
                SmallProvince.load(connection);
            }
            return backend;
        } catch (Exception failed) {
            throw new IllegalStateException("the installation does not start", failed);
        }
    }
}
