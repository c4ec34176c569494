package cn.wuli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What we ask of the pods beyond their format. */
final class KubernetesRules {
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+:\\d+\\.\\d[\\w.-]*");
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|secret|token|session_key|credential).*");

    private final Manifests manifests;
    private final List<String> findings = new ArrayList<>();

    private KubernetesRules(Manifests manifests) {
        this.manifests = manifests;
    }

    /** @return each breach, named by its workload */
    static List<String> breaches(Manifests manifests) {
        var rules = new KubernetesRules(manifests);
        rules.that(manifests.ofKind("Secret").findAny().isEmpty(), "Secret: values of secrets stand nowhere");
        rules.that(
                manifests
                        .ofKind("Namespace")
                        .allMatch(each -> each.path("metadata")
                                .path("labels")
                                .path("pod-security.kubernetes.io/enforce")
                                .asText()
                                .equals("restricted")),
                "Namespace: must refuse what is not hardened");
        workloads(manifests).forEach(rules::pod);
        manifests.ofKind("Deployment").forEach(rules::replicas);
        Stream.concat(manifests.ofKind("Deployment"), manifests.ofKind("StatefulSet"))
                .forEach(rules::probes);
        return rules.findings;
    }

    static Stream<JsonNode> workloads(Manifests manifests) {
        return manifests.documents().stream().filter(each -> !template(each).isMissingNode());
    }

    static JsonNode template(JsonNode workload) {
        var spec = workload.path("spec");
        return spec.has("jobTemplate") ? spec.path("jobTemplate").path("spec").path("template") : spec.path("template");
    }

    static List<JsonNode> containers(JsonNode workload) {
        var pod = template(workload).path("spec");
        return Stream.of(pod.path("initContainers"), pod.path("containers"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
    }

    private void pod(JsonNode workload) {
        var name = Manifests.name(workload);
        var pod = template(workload).path("spec");
        var context = pod.path("securityContext");
        that(isFalse(pod.path("automountServiceAccountToken")), name + ": must not carry a token of the API server");
        that(isFalse(pod.path("enableServiceLinks")), name + ": services must not leave variables");
        that(context.path("runAsNonRoot").asBoolean(), name + ": must refuse to be root");
        that(context.path("runAsUser").asInt() > 0, name + ": must name a user that is not root");
        that(
                context.path("seccompProfile").path("type").asText().equals("RuntimeDefault"),
                name + ": must have a seccomp profile");
        for (var shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            that(!pod.has(shared), name + ": must not share the node's " + shared);
        }
        that(!pod.path("volumes").toString().contains("hostPath"), name + ": must not reach into the node");
        containers(workload).forEach(container -> container(name, container));
    }

    private void container(String name, JsonNode container) {
        var context = container.path("securityContext");
        that(
                PINNED.matcher(container.path("image").asText()).matches(),
                name + ": the image is not pinned to a version");
        that(isFalse(context.path("allowPrivilegeEscalation")), name + ": new privileges must be refused");
        that(context.path("readOnlyRootFilesystem").asBoolean(), name + ": the root file system must be read-only");
        that(
                context.path("capabilities").path("drop").toString().equals("[\"ALL\"]"),
                name + ": all capabilities must be dropped");
        that(!context.path("privileged").asBoolean(), name + ": must not be privileged");
        for (var resource : List.of("cpu", "memory")) {
            that(container.path("resources").path("limits").has(resource), name + ": has no limit of " + resource);
            that(container.path("resources").path("requests").has(resource), name + ": asks for no " + resource);
        }
        for (var variable : container.path("env")) {
            var called = variable.path("name").asText();
            that(
                    called.endsWith("_FILE") || !SECRET_NAME.matcher(called).matches(),
                    name + ": " + called + " belongs into a mounted secret");
        }
    }

    private void replicas(JsonNode deployment) {
        var name = Manifests.name(deployment);
        that(deployment.path("spec").path("replicas").asInt() >= 2, name + ": one replica is none during an update");
        var labels = deployment.path("spec").path("selector");
        that(
                manifests
                        .ofKind("PodDisruptionBudget")
                        .anyMatch(budget -> budget.path("spec").path("selector").equals(labels)
                                && budget.path("spec").path("minAvailable").asInt() >= 1),
                name + ": maintenance could end all replicas at once");
        that(
                deployment
                                .path("spec")
                                .path("strategy")
                                .path("rollingUpdate")
                                .path("maxUnavailable")
                                .asInt(-1)
                        == 0,
                name + ": an update must not take a replica away first");
    }

    private void probes(JsonNode workload) {
        for (var container : containers(workload)) {
            for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                that(container.has(probe), Manifests.name(workload) + ": has no " + probe);
            }
        }
    }

    private void that(boolean holds, String breach) {
        if (!holds) {
            findings.add(breach);
        }
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }
}
