package cn.wuli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What we ask of a compose file beyond its format. */
final class ComposeRules {
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|secret|token|session_key|credential).*");
    private static final Pattern PINNED = Pattern.compile(".+:(\\d+\\.\\d[\\w.-]*|\\$\\{WULI_VERSION.*\\})");
    private static final Pattern NUMERIC_USER = Pattern.compile("[1-9]\\d*:\\d+");
    /** Ends by itself: whether it succeeded is asked by those that wait for it. */
    private static final String ONCE = "no";

    private final List<String> findings = new ArrayList<>();

    private ComposeRules() {}

    /** @return each breach, named by its service */
    static List<String> breaches(JsonNode file) {
        var rules = new ComposeRules();
        var used = new TreeSet<String>();
        file.path("services").properties().forEach(service -> {
            rules.check(service.getKey(), service.getValue());
            service.getValue().path("secrets").forEach(secret -> used.add(secret.asText()));
        });
        file.path("secrets").properties().forEach(secret -> {
            rules.that(
                    secret.getValue().path("file").asText().startsWith("${WULI_SECRETS"),
                    secret.getKey() + ": a secret is a file of WULI_SECRETS");
            rules.that(used.contains(secret.getKey()), secret.getKey() + ": nobody uses this secret");
        });
        used.forEach(name -> rules.that(file.path("secrets").has(name), name + ": this secret is not defined"));
        for (var network : List.of("data", "inside")) {
            rules.that(
                    file.path("networks").path(network).path("internal").asBoolean(),
                    network + ": this network must be internal");
        }
        return rules.findings;
    }

    private void check(String name, JsonNode service) {
        that(PINNED.matcher(service.path("image").asText()).matches(), name + ": the image is not pinned to a version");
        that(
                NUMERIC_USER.matcher(service.path("user").asText()).matches(),
                name + ": must name a user that is not root");
        that(service.path("read_only").asBoolean(), name + ": the root file system must be read-only");
        that(service.path("cap_drop").toString().contains("\"ALL\""), name + ": all capabilities must be dropped");
        that(
                service.path("security_opt").toString().contains("no-new-privileges:true"),
                name + ": new privileges must be refused");
        that(!service.path("privileged").asBoolean(), name + ": must not be privileged");
        var limits = service.path("deploy").path("resources").path("limits");
        for (var limit : List.of("cpus", "memory", "pids")) {
            that(limits.has(limit), name + ": has no limit of " + limit);
        }
        that(
                service.has("healthcheck") || service.path("restart").asText().equals(ONCE),
                name + ": has no health check");
        that(!service.path("networks").isEmpty(), name + ": must name its networks");
        that(
                !service.has("ports") || service.path("networks").toString().contains("outside"),
                name + ": only what is on the network outside has ports");
        that(!service.path("volumes").toString().contains("docker.sock"), name + ": must not reach the engine");
        service.path("environment").properties().forEach(variable -> {
            boolean byFile = variable.getKey().endsWith("_FILE");
            that(
                    byFile || !SECRET_NAME.matcher(variable.getKey()).matches(),
                    name + ": " + variable.getKey() + " belongs into a secret");
        });
    }

    private void that(boolean holds, String breach) {
        if (!holds) {
            findings.add(breach);
        }
    }
}
