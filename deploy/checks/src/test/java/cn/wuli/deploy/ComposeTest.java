package cn.wuli.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/compose} against the schema of compose files, against our rules, and each check against a planted fault. */
class ComposeTest {
    private static final String COMPOSE = Deployment.text("deploy/compose/compose.yaml");
    private static final String SCHEMA = Deployment.text("deploy/checks/src/test/resources/schemas/compose-spec.json");

    @Test
    void isAComposeFileThatKeepsOurRules() throws Exception {
        assertEquals(List.of(), Yaml.refusals(Yaml.read(COMPOSE), SCHEMA));
        assertEquals(List.of(), ComposeRules.breaches(Yaml.read(COMPOSE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    healthcheck:                 | healthchek:",
                "    stop_grace_period: 60s       | stop_grace_period: [60]",
                "condition: service_healthy       | condition: service_happy",
                "networks: [data]                 | networks: 3"
            })
    void theSchemaFinds(String found, String fault) throws Exception {
        assertFalse(Yaml.refusals(Yaml.read(planted(found, fault)), SCHEMA).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres:18.6-bookworm           | postgres:latest              | pinned",
                "postgres:18.6-bookworm           | postgres                     | pinned",
                "user: \"10001:10001\"            | user: \"0:0\"                | not root",
                "user: \"10001:10001\"            | hostname: backend            | not root",
                "read_only: true                  | read_only: false             | read-only",
                "cap_drop: [ALL]                  | cap_drop: [NET_RAW]          | capabilities",
                "no-new-privileges:true           | seccomp:unconfined           | privileges",
                "\"1\", memory: 1g, pids: 300     | \"1\", memory: 1g            | limit of pids",
                "\"2\", memory: 2g,               | \"2\",                       | limit of memory",
                "networks: [inside, outside]      | networks: [inside]           | ports",
                "data: { internal: true }         | data: {}                     | internal",
                "WULI_JSON_LOGS: \"true\"         | WULI_SESSION_KEY: abc        | belongs into a secret",
                "[data, inside]                   | []                           | networks",
                "- WULI_SESSION_KEY               | - WULI_OTHER_KEY             | not defined",
                "${WULI_SECRETS}/KC_DB_PASSWORD   | /etc/password                | file of WULI_SECRETS"
            })
    void ourRulesFind(String found, String fault, String breach) {
        var breaches = ComposeRules.breaches(Yaml.read(planted(found, fault)));
        assertTrue(breaches.stream().anyMatch(each -> each.contains(breach)), breaches::toString);
    }

    @Test
    void missesNoHealthCheck() {
        var without = COMPOSE.replaceAll("(?m)^    healthcheck:\\n(      .*\\n)+", "");
        assertEquals(5, ComposeRules.breaches(Yaml.read(without)).size());
    }

    @Test
    void asksForNothingThatTheExampleDoesNotName() {
        var example = Deployment.text("deploy/compose/.env.example");
        var asked = new TreeSet<String>();
        Pattern.compile("\\$\\{([A-Z_]+)").matcher(COMPOSE).results().forEach(each -> asked.add(each.group(1)));
        asked.forEach(
                name -> assertTrue(example.contains("\n" + name + "=\n"), name + " without a value in .env.example"));
    }

    @Test
    void runsTheVersionsThatAreTested() {
        var pom = Deployment.text("pom.xml");
        assertTrue(COMPOSE.contains("image: postgres:" + major(version(pom, "postgres-binaries.version")) + "-"));
        var keycloak = "FROM quay.io/keycloak/keycloak:" + version(pom, "keycloak.version");
        assertEquals(
                2, Deployment.text("deploy/compose/keycloak.Dockerfile").split(Pattern.quote(keycloak), -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "frontend", "keycloak"})
    void imagesArePinnedAndRunAsAnOrdinaryUser(String name) {
        var lines = Deployment.text("deploy/compose/" + name + ".Dockerfile")
                .lines()
                .toList();
        lines.stream()
                .filter(line -> line.startsWith("FROM "))
                .forEach(line -> assertTrue(line.matches("FROM [\\w./-]+:\\d[\\w.-]*( AS \\w+)?"), line));
        var users = lines.stream().filter(line -> line.startsWith("USER ")).toList();
        assertTrue(users.getLast().matches("USER [1-9]\\d*:\\d+"), users::toString);
        lines.stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> line.split(" ")[1])
                // What a build leaves is not there before it.
                .filter(source -> !source.contains("/target/") && !source.contains("/dist/"))
                .forEach(source -> assertTrue(Files.exists(Deployment.root().resolve(source)), source));
    }

    private static String version(String pom, String property) {
        var found = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(pom);
        assertTrue(found.find(), property);
        return found.group(1);
    }

    /** 18.6.0 of the archive is 18.6 of PostgreSQL. */
    private static String major(String version) {
        return version.substring(0, version.lastIndexOf('.'));
    }

    private static String planted(String found, String fault) {
        var changed = COMPOSE.replace(found, fault);
        assertNotEquals(COMPOSE, changed, "nothing to plant the fault at: " + found);
        return changed;
    }
}
