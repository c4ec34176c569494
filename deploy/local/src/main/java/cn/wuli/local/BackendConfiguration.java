package cn.wuli.local;

import java.util.Map;
import java.util.TreeMap;

/** The environment that the backend reads; application.properties of the backend names the same variables. */
final class BackendConfiguration {
    private BackendConfiguration() {}

    static Map<String, String> of(
            Installation installation, EmbeddedPostgres postgres, KeycloakServer keycloak, String sessionKey) {
        var values = new TreeMap<String, String>();
        // Sign-in returns to localhost alone, so nothing is gained by listening to the network.
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", Integer.toString(installation.port()));
        values.put("WULI_DB_URL", postgres.jdbcUrl());
        values.put("WULI_DB_APP_PASSWORD", postgres.passwordOf("wuli_app"));
        values.put("WULI_DB_MIGRATOR_PASSWORD", postgres.passwordOf("wuli_migrator"));
        values.put("WULI_DB_JOB_PASSWORD", postgres.passwordOf("wuli_job"));
        values.put("WULI_OIDC_URL", keycloak.issuer());
        values.put("WULI_OIDC_CLIENT_SECRET", keycloak.settings().clientSecret());
        values.put("WULI_KEYCLOAK_URL", keycloak.url());
        values.put("WULI_PROVISIONING_CLIENT_SECRET", keycloak.settings().provisioningSecret());
        values.put("WULI_SESSION_KEY", sessionKey);
        values.put("WULI_KEYS_FILE", installation.secrets().resolve("keys.json").toString());
        values.put("WULI_FILES_FOLDER", installation.var().resolve("files").toString());
        values.put(
                "WULI_SPA_FOLDER", installation.root().resolve("frontend/dist").toString());
        values.put("WULI_DEMO", "true");
        values.put("WULI_DEMO_ACCOUNTS_FILE", installation.accountsFile().toString());
        return values;
    }
}
