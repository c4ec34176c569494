package cn.wuli.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.local.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that containers begin with: secrets from files, databases and roles on a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class ScriptsTest {
    @TempDir
    Path secrets;

    private record Answer(int status, String text) {}

    @BeforeEach
    void write() throws Exception {
        for (var name : List.of(
                "WULI_DB_APP_PASSWORD",
                "WULI_DB_MIGRATOR_PASSWORD",
                "WULI_DB_JOB_PASSWORD",
                "WULI_DB_BACKUP_PASSWORD",
                "KC_DB_PASSWORD")) {
            // What would break out of a statement or of a shell must not.
            Files.writeString(secrets.resolve(name), "it's; \"$(id)\" `id` " + name);
        }
        Files.writeString(secrets.resolve("OTHER"), "of nobody");
    }

    @Test
    void readsSecretsIntoVariablesAsTheyAre() throws Exception {
        var script = Deployment.folder("compose").resolve("with-secrets.sh").toString();
        var answer = run(Map.of(), "sh", script, "sh", "-c", "printf '%s|%s' \"$KC_DB_PASSWORD\" \"${OTHER:-unset}\"");
        assertEquals(new Answer(0, "it's; \"$(id)\" `id` KC_DB_PASSWORD|unset"), answer);
        Files.writeString(secrets.resolve("WULI_SESSION_KEY"), "");
        var empty = run(Map.of(), "sh", script, "true");
        assertEquals(1, empty.status());
        assertTrue(empty.text().contains("WULI_SESSION_KEY"), empty.text());
    }

    @Test
    void makesDatabasesAndRolesAgainAndAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.ephemeral()) {
            var script = Deployment.folder("postgres").resolve("bootstrap.sh").toString();
            var libpq = Map.of(
                    "PGHOST", "127.0.0.1",
                    "PGPORT", Integer.toString(postgres.port()),
                    "PGUSER", "postgres",
                    "PGPASSWORD", postgres.passwordOf("postgres"),
                    "PSQL", Deployment.program("find-psql.sh"));
            assertEquals(new Answer(0, ""), run(libpq, "sh", script));
            assertEquals(new Answer(0, ""), run(libpq, "sh", script));
            for (var entry : Map.of(
                            "wuli_app", "WULI_DB_APP_PASSWORD",
                            "wuli_migrator", "WULI_DB_MIGRATOR_PASSWORD",
                            "wuli_job", "WULI_DB_JOB_PASSWORD",
                            "wuli_backup", "WULI_DB_BACKUP_PASSWORD")
                    .entrySet()) {
                connect(postgres.jdbcUrl(), entry.getKey(), entry.getValue());
            }
            connect(postgres.jdbcUrl("keycloak"), "wuli_keycloak", "KC_DB_PASSWORD");
            Files.delete(secrets.resolve("WULI_DB_APP_PASSWORD"));
            var missing = run(libpq, "sh", script);
            assertEquals(1, missing.status());
            assertTrue(missing.text().contains("WULI_DB_APP_PASSWORD"), missing.text());
        }
    }

    @Test
    void packsThePagesSoThatTheyUnpackToTheSame() throws Exception {
        var assets = Files.createDirectories(secrets.resolve("html/assets"));
        var content = "text-align:start;".repeat(500);
        for (var name : List.of("app-1a2b3c.js", "app-1a2b3c.css", "photo-1a2b3c.webp")) {
            Files.writeString(assets.resolve(name), content);
        }
        var script = Deployment.folder("nginx").resolve("compress.mjs").toString();
        assertEquals(
                new Answer(0, ""),
                run(Map.of(), "node", script, assets.getParent().toString()));
        for (var packed : List.of("js.gz", "js.br", "css.gz", "css.br")) {
            var file = assets.resolve("app-1a2b3c." + packed);
            assertTrue(Files.size(file) < content.length() / 10, packed);
            var unpack = "const z = require('zlib'); process.stdout.write("
                    + (packed.endsWith("br") ? "z.brotliDecompressSync" : "z.gunzipSync")
                    + "(require('fs').readFileSync(process.argv[1])))";
            assertEquals(new Answer(0, content), run(Map.of(), "node", "-e", unpack, file.toString()));
        }
        try (var left = Files.list(assets)) {
            assertEquals(7, left.count(), "what is packed already is left alone");
        }
    }

    private void connect(String url, String role, String secret) throws Exception {
        DriverManager.getConnection(url, role, Files.readString(secrets.resolve(secret)))
                .close();
    }

    private Answer run(Map<String, String> variables, String... words) throws Exception {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("WULI_SECRETS", secrets.toString());
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.strip());
    }
}
