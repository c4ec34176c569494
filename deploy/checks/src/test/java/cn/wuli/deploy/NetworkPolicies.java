package cn.wuli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who may speak to whom when network policies are carried out as Kubernetes defines them. */
final class NetworkPolicies {
    private static final String NAME = "app.kubernetes.io/name";
    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final List<Integer> PORTS = List.of(5432, 7800, 8000, 8080, 9000, 57800);

    private final List<JsonNode> policies;

    NetworkPolicies(Manifests manifests) {
        policies = manifests.ofKind("NetworkPolicy").toList();
    }

    /** @return each way that is open between these pods, and from these other namespaces to them, as FROM → TO:PORT */
    Set<String> open(List<String> pods, List<String> namespaces) {
        var ways = new TreeSet<String>();
        for (var to : pods) {
            for (var port : PORTS) {
                pods.stream()
                        .filter(from ->
                                allows("egress", from, NAME, to, port) && allows("ingress", to, NAME, from, port))
                        .forEach(from -> ways.add(from + " → " + to + ":" + port));
                namespaces.stream()
                        .filter(from -> allows("ingress", to, NAMESPACE, from, port))
                        .forEach(from -> ways.add(from + " → " + to + ":" + port));
            }
        }
        return ways;
    }

    /** Once any policy of a direction selects a pod, only what some policy names is allowed; without one, everything is. */
    private boolean allows(String direction, String pod, String label, String peer, int port) {
        var selecting = policies.stream()
                .filter(policy -> policy.path("spec")
                        .path("policyTypes")
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(direction))
                .filter(policy -> matches(policy.path("spec").path("podSelector"), NAME, pod))
                .toList();
        return selecting.isEmpty()
                || selecting.stream().anyMatch(policy -> {
                    for (var rule : policy.path("spec").path(direction)) {
                        if (names(rule.path(direction.equals("egress") ? "to" : "from"), label, peer)
                                && opens(rule.path("ports"), port)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean names(JsonNode peers, String label, String peer) {
        if (peers.isEmpty()) {
            return true;
        }
        for (var each : peers) {
            var selector = each.path(label.equals(NAME) ? "podSelector" : "namespaceSelector");
            boolean pure = !label.equals(NAME) || !each.has("namespaceSelector");
            if (!selector.isMissingNode() && pure && matches(selector, label, peer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(JsonNode selector, String label, String value) {
        var labels = selector.path("matchLabels");
        return labels.isEmpty() || labels.path(label).asText().equals(value);
    }

    private static boolean opens(JsonNode ports, int port) {
        if (ports.isEmpty()) {
            return true;
        }
        for (var each : ports) {
            if (each.path("port").asInt() == port) {
                return true;
            }
        }
        return false;
    }
}
