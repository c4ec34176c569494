package cn.wuli.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** Holds a resource against what its API knows: the published model of Kubernetes, or the schema of the operator it is for. */
final class KubernetesSchema {
    private static final Map<String, String> MODELS = Map.ofEntries(
            Map.entry("ConfigMap", "v1"),
            Map.entry("Namespace", "v1"),
            Map.entry("PersistentVolumeClaim", "v1"),
            Map.entry("Service", "v1"),
            Map.entry("Deployment", "apps/v1"),
            Map.entry("StatefulSet", "apps/v1"),
            Map.entry("Job", "batch/v1"),
            Map.entry("CronJob", "batch/v1"),
            Map.entry("Ingress", "networking.k8s.io/v1"),
            Map.entry("NetworkPolicy", "networking.k8s.io/v1"),
            Map.entry("PodDisruptionBudget", "policy/v1"));
    private static final Map<String, String> OPERATORS = Map.of(
            "Cluster", "cnpg-cluster.json",
            "ScheduledBackup", "cnpg-scheduled-backup.json",
            "ObjectStore", "barman-object-store.json");

    private KubernetesSchema() {}

    /** @return why the API would refuse it; empty when it would not */
    static List<String> refusals(JsonNode document) throws ReflectiveOperationException, JsonProcessingException {
        var kind = document.path("kind").asText();
        var schema = OPERATORS.get(kind);
        if (schema != null) {
            return Yaml.refusals(document, Deployment.text("deploy/checks/src/test/resources/schemas/" + schema));
        }
        if (!document.path("apiVersion").asText().equals(MODELS.get(kind))) {
            return List.of(kind + " is not of " + document.path("apiVersion").asText());
        }
        try {
            // Refuses fields that the model does not know, wrong types and missing required fields, at any depth.
            Class.forName("io.kubernetes.client.openapi.models.V1" + kind)
                    .getMethod("fromJson", String.class)
                    .invoke(null, document.toString());
            return List.of();
        } catch (InvocationTargetException refused) {
            return List.of(kind + " " + Manifests.name(document) + ": "
                    + refused.getCause().getMessage());
        }
    }
}
