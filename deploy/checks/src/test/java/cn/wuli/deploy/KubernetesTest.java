package cn.wuli.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/kubernetes} against the models of its APIs, against our rules, and each check against a planted fault. */
class KubernetesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "cloudnative-pg"})
    void isKnownToItsApisAndKeepsOurRules(String way) throws Exception {
        var manifests = manifests(way);
        assertTrue(manifests.documents().size() > 20);
        assertEquals(List.of(), refusals(manifests));
        assertEquals(List.of(), KubernetesRules.breaches(manifests));
        assertEquals(List.of(), KubernetesReferences.dangling(manifests));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readinessProbe:               | readyProbe:",
                "enableServiceLinks: false     | enableServiceLinks: [false]",
                "kind: CronJob                 | kind: CronJobs",
                "apiVersion: policy/v1         | apiVersion: policy/v1beta1",
                "  schedule: \"30 2            | #",
                "podSelector: {}               | podSelectors: {}",
                "dataDurability: required      | dataDurability: perhaps",
                "isWALArchiver: true           | isArchiver: true",
                "retentionPolicy: 60d          | retentionPolicy: for ever",
                "method: plugin                | method: plug"
            })
    void theApisRefuse(String found, String fault) throws Exception {
        var refusals = new ArrayList<String>();
        planted(found, fault).forEach(manifests -> refusals.addAll(refusals(manifests)));
        assertFalse(refusals.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image: postgres:18.6-bookworm      | image: postgres:latest         | pinned",
                "image: wuli-backend:1.0.0          | image: wuli-backend            | pinned",
                "runAsUser: 10001                   | runAsUser: 0                   | not root",
                "runAsNonRoot: true                 | runAsNonRoot: false            | refuse to be root",
                "{ type: RuntimeDefault }           | { type: Unconfined }           | seccomp",
                "readOnlyRootFilesystem: true       | readOnlyRootFilesystem: false  | read-only",
                "allowPrivilegeEscalation: false    | allowPrivilegeEscalation: true | privileges",
                "drop: [ALL]                        | drop: [NET_RAW]                | capabilities",
                "automountServiceAccountToken: false | hostNetwork: true             | token",
                "automountServiceAccountToken: false | hostNetwork: true             | hostNetwork",
                "limits: { cpu: \"2\", memory: 768Mi } | limits: { cpu: \"2\" }      | limit of memory",
                "replicas: 2                        | replicas: 1                    | one replica",
                "minAvailable: 1                    | minAvailable: 0                | maintenance",
                "maxUnavailable: 0                  | maxUnavailable: 1              | update",
                "livenessProbe:                     | liveProbe:                     | livenessProbe",
                "name: WULI_JSON_LOGS,              | name: WULI_SESSION_KEY,        | mounted secret",
                "enforce: restricted                | enforce: baseline              | Namespace",
                "emptyDir: { sizeLimit: 1Gi }       | hostPath: { path: /tmp }       | node"
            })
    void ourRulesFind(String found, String fault, String breach) {
        assertFound(
                planted(found, fault).stream().map(KubernetesRules::breaches).toList(), breach);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "configMap: { name: wuli-bootstrap } | configMap: { name: other }    | no  in the ConfigMap",
                "key: WULI_FILES_S3_BUCKET }        | key: OTHER }                  | no OTHER in the ConfigMap",
                "claimName: wuli-keys               | claimName: others             | no claim",
                "name: keys, mountPath              | name: key, mountPath           | mounts no volume",
                "port: health }                     | port: healthy }                | probes no port",
                "postgresql://postgres/wuli         | postgresql://postgresql/wuli   | no service",
                "http://keycloak:8080/auth\"        | http://keyclok:8080/auth\"     | no service",
                "value: postgres }                  | value: database }              | no service",
                "targetPort: http                   | targetPort: https              | no port",
                "- hosts: [wuli.example.cn]         | - hosts: [other.example.cn]    | no TLS",
                "port: { name: http }               | port: { name: https }          | leads to no service"
            })
    void noReferenceDangles(String found, String fault, String dangling) {
        assertFound(
                planted(found, fault).stream()
                        .map(KubernetesReferences::dangling)
                        .toList(),
                dangling);
    }

    @Test
    void opensTheWaysThatAreNeededAndNoOther() {
        var common = Set.of(
                "ingress-nginx → frontend:8080",
                "monitoring → backend:8080",
                "frontend → backend:8080",
                "frontend → keycloak:8080",
                "backend → keycloak:8080",
                "backend → postgres:5432",
                "keycloak → postgres:5432",
                "keycloak → keycloak:7800",
                "keycloak → keycloak:57800",
                "bootstrap → postgres:5432");
        assertWays("plain", common, "backup → postgres:5432");
        assertWays(
                "cloudnative-pg",
                common,
                "postgres → postgres:5432",
                "postgres → postgres:8000",
                "cnpg-system → postgres:5432",
                "cnpg-system → postgres:8000");
        // Without the first policy everything would be open that no other one closes.
        var open = planted(
                "name: nothing-else\nspec:\n  podSelector: {}",
                "name: nothing-else\nspec:\n  podSelector: { matchLabels: { app.kubernetes.io/name: none } }");
        assertTrue(ways(open.getFirst()).contains("default → backup:9000"));
    }

    @Test
    void setsWhatTheBackendReads() {
        var read = Pattern.compile("\\$\\{(WULI_[A-Z0-9_]+)")
                .matcher(Deployment.text("backend/src/main/resources/application.properties"))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        var compose = Yaml.read(Deployment.text("deploy/compose/compose.yaml")).path("services");
        for (var way : List.of("plain", "cloudnative-pg")) {
            var backend = variables(manifests(way), "backend");
            var unread = new TreeSet<>(backend);
            unread.removeIf(name -> read.contains(name) || name.startsWith("QUARKUS_"));
            assertEquals(Set.of(), unread, "set, and read by nobody");
            var expected = variables(compose.path("backend"));
            expected.remove("WULI_FILES_FOLDER");
            read.stream().filter(name -> name.startsWith("WULI_FILES_S3")).forEach(expected::add);
            assertEquals(expected, backend);
            var keycloak = variables(compose.path("keycloak"));
            assertEquals(keycloak, variables(manifests(way), "keycloak"));
        }
    }

    @Test
    void makesEachSecretThatIsNamedWithoutShowingIt() throws Exception {
        for (var way : List.of("plain", "cloudnative-pg")) {
            var named = KubernetesReferences.secrets(manifests(way));
            var secrets = Files.createDirectories(folder.resolve("secrets-" + way));
            var keys = named.stream().map(each -> each.split("/")[1]).collect(Collectors.toCollection(TreeSet::new));
            keys.addAll(Set.of("POSTGRES_PASSWORD", "WULI_BACKUP_S3_ACCESS_KEY", "WULI_BACKUP_S3_SECRET_KEY"));
            for (var key : keys) {
                Files.writeString(secrets.resolve(key), "hidden\n");
            }
            var log = folder.resolve(way + ".log");
            assertEquals(0, makeSecrets(way, secrets, log));
            var made = new TreeSet<>(Files.readAllLines(log));
            assertFalse(made.toString().contains("hidden"));
            // The policy of CloudNativePG for the superuser holds for the plain way too.
            var expected = new TreeSet<>(named);
            expected.add("wuli-postgres/username");
            // Only the plain way has a backup of ours, and only the other one its own storage.
            expected.add("wuli-roles/WULI_DB_BACKUP_PASSWORD");
            assertEquals(expected, made);
            Files.delete(secrets.resolve("WULI_SESSION_KEY"));
            assertEquals(1, makeSecrets(way, secrets, log));
        }
    }

    @Test
    void runsTheVersionsOfCompose() {
        var compose = Deployment.text("deploy/compose/compose.yaml");
        manifests("plain")
                .ofKind("StatefulSet")
                .forEach(postgres -> assertTrue(compose.contains("image: "
                        + KubernetesRules.containers(postgres)
                                .getFirst()
                                .path("image")
                                .asText() + "\n")));
        manifests("cloudnative-pg")
                .ofKind("Cluster")
                .forEach(cluster -> assertTrue(compose.contains("image: postgres:"
                        + cluster.path("spec").path("imageName").asText().split("[:-]")[2] + "-")));
    }

    private int makeSecrets(String way, Path secrets, Path log) throws Exception {
        var programs = Files.createDirectories(folder.resolve("programs"));
        var kubectl = programs.resolve("kubectl");
        // Writes down what it is asked to make, and refuses an end of line within a secret.
        Files.writeString(kubectl, """
                #!/bin/sh
                if [ "$1" = apply ]; then exec cat > /dev/null; fi
                name=$4
                while [ "$1" != --from-file ]; do shift; done
                for file in "$2"/*; do
                  [ "$(wc -l < "$file")" = 0 ] || exit 1
                  echo "$name/${file##*/}" >> "$LOG"
                done
                """);
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwxr-xr-x"));
        var builder = new ProcessBuilder(
                        "sh",
                        Deployment.folder("kubernetes").resolve("secrets.sh").toString())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", programs.toString(), (path, own) -> own + ":" + path);
        builder.environment().put("WULI_SECRETS", secrets.toString());
        builder.environment().put("WULI_POSTGRES", way);
        builder.environment().put("LOG", log.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(said.contains("hidden"), said);
        return process.waitFor();
    }

    private static void assertWays(String way, Set<String> common, String... more) {
        var expected = new TreeSet<>(common);
        expected.addAll(List.of(more));
        assertEquals(expected, ways(manifests(way)), way);
    }

    private static Set<String> ways(Manifests manifests) {
        return new NetworkPolicies(manifests)
                .open(
                        List.of("frontend", "backend", "keycloak", "postgres", "bootstrap", "backup"),
                        List.of("ingress-nginx", "monitoring", "cnpg-system", "default"));
    }

    /** What the container is given: variables, and secrets as files that with-secrets.sh makes variables of. */
    private static Set<String> variables(Manifests manifests, String deployment) {
        var found = new TreeSet<String>();
        manifests
                .ofKind("Deployment")
                .filter(each -> Manifests.name(each).equals(deployment))
                .forEach(each -> {
                    KubernetesRules.containers(each)
                            .forEach(container -> container
                                    .path("env")
                                    .forEach(variable ->
                                            found.add(variable.path("name").asText())));
                    KubernetesRules.template(each)
                            .findValues("items")
                            .forEach(items -> items.forEach(
                                    item -> found.add(item.path("path").asText())));
                });
        return found;
    }

    private static Set<String> variables(JsonNode service) {
        var found = new TreeSet<String>();
        service.path("environment").fieldNames().forEachRemaining(found::add);
        service.path("secrets").forEach(secret -> found.add(secret.asText()));
        return found;
    }

    private static Manifests manifests(String way) {
        return Manifests.of(Deployment.folder("kubernetes").resolve(way));
    }

    /** Both ways with the fault in them; at least one of their files must have had a place for it. */
    private static List<Manifests> planted(String found, String fault) {
        var done = new AtomicBoolean();
        var both = List.of("plain", "cloudnative-pg").stream()
                .map(way -> Manifests.of(Deployment.folder("kubernetes").resolve(way), text -> {
                    done.compareAndSet(false, text.contains(found));
                    return text.replace(found, fault);
                }))
                .toList();
        assertTrue(done.get(), "nothing to plant the fault at: " + found);
        return both;
    }

    private static void assertFound(List<List<String>> findings, String expected) {
        assertTrue(
                findings.stream().flatMap(List::stream).anyMatch(each -> each.contains(expected)), findings::toString);
    }

    private static List<String> refusals(Manifests manifests) {
        var refusals = new ArrayList<String>();
        for (var document : manifests.documents()) {
            try {
                refusals.addAll(KubernetesSchema.refusals(document));
            } catch (ReflectiveOperationException | com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(document.toString(), e);
            }
        }
        return refusals;
    }
}
