package cn.wuli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Whether what one resource names is there: ConfigMaps and their keys, volumes, services, ports. */
final class KubernetesReferences {
    private static final Pattern HOST = Pattern.compile("://([a-z][a-z0-9-]*)(?::(\\d+))?/");

    private final Manifests manifests;
    private final List<String> findings = new ArrayList<>();

    private KubernetesReferences(Manifests manifests) {
        this.manifests = manifests;
    }

    /** @return what is named and not there */
    static List<String> dangling(Manifests manifests) {
        var references = new KubernetesReferences(manifests);
        KubernetesRules.workloads(manifests).forEach(references::workload);
        manifests.ofKind("Service").forEach(references::service);
        manifests.ofKind("Ingress").forEach(references::ingress);
        manifests
                .ofKind("PodDisruptionBudget")
                .forEach(budget -> references.that(
                        references
                                        .selected(budget.path("spec")
                                                .path("selector")
                                                .path("matchLabels"))
                                        .size()
                                == 1,
                        Manifests.name(budget) + ": guards no pods"));
        return references.findings;
    }

    /** @return each secret that is referred to, as NAME/KEY */
    static Set<String> secrets(Manifests manifests) {
        var found = new TreeSet<String>();
        for (var workload : KubernetesRules.workloads(manifests).toList()) {
            for (var volume : KubernetesRules.template(workload).path("spec").path("volumes")) {
                for (var source : volume.path("projected").path("sources")) {
                    var secret = source.path("secret");
                    secret.path("items")
                            .forEach(item -> found.add(secret.path("name").asText() + "/"
                                    + item.path("key").asText()));
                }
            }
        }
        manifests
                .ofKind("Ingress")
                .forEach(ingress -> ingress.path("spec").path("tls").forEach(tls -> {
                    found.add(tls.path("secretName").asText() + "/tls.crt");
                    found.add(tls.path("secretName").asText() + "/tls.key");
                }));
        manifests.ofKind("Cluster").forEach(cluster -> {
            var name = cluster.path("spec").path("superuserSecret").path("name").asText();
            found.addAll(Set.of(name + "/username", name + "/password"));
        });
        manifests
                .ofKind("ObjectStore")
                .forEach(store -> store.path("spec")
                        .path("configuration")
                        .path("s3Credentials")
                        .forEach(key -> found.add(key.path("name").asText() + "/"
                                + key.path("key").asText())));
        return found;
    }

    /** The services that there are, those that CloudNativePG is asked for included. */
    static Set<String> services(Manifests manifests) {
        var names = manifests.ofKind("Service").map(Manifests::name).collect(Collectors.toCollection(TreeSet::new));
        manifests
                .ofKind("Cluster")
                .forEach(cluster -> cluster.path("spec")
                        .path("managed")
                        .path("services")
                        .path("additional")
                        .forEach(service -> names.add(Manifests.name(service.path("serviceTemplate")))));
        return names;
    }

    private void workload(JsonNode workload) {
        var name = Manifests.name(workload);
        var pod = KubernetesRules.template(workload).path("spec");
        var volumes = new TreeSet<String>();
        workload.path("spec").path("volumeClaimTemplates").forEach(claim -> volumes.add(Manifests.name(claim)));
        for (var volume : pod.path("volumes")) {
            volumes.add(volume.path("name").asText());
            if (volume.has("configMap")) {
                configMap(name, volume.path("configMap").path("name").asText(), "");
            }
            if (volume.has("persistentVolumeClaim")) {
                var claim =
                        volume.path("persistentVolumeClaim").path("claimName").asText();
                that(manifests.has("PersistentVolumeClaim", claim), name + ": no claim " + claim);
            }
        }
        for (var container : KubernetesRules.containers(workload)) {
            for (var mount : container.path("volumeMounts")) {
                that(volumes.remove(mount.path("name").asText()), name + ": mounts no volume " + mount.path("name"));
            }
            for (var variable : container.path("env")) {
                variable(name, variable);
            }
            for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                var port = container.path(probe).path("httpGet").path("port");
                that(port.isMissingNode() || hasPort(container, port.asText()), name + ": probes no port " + port);
            }
        }
        that(volumes.isEmpty(), name + ": nobody mounts " + volumes);
    }

    private void variable(String name, JsonNode variable) {
        var key = variable.path("valueFrom").path("configMapKeyRef");
        if (!key.isMissingNode()) {
            configMap(name, key.path("name").asText(), key.path("key").asText());
        }
        var value = variable.path("value").asText();
        var host = HOST.matcher(value + "/");
        if (host.find() && !value.startsWith("https:")) {
            that(services(manifests).contains(host.group(1)), name + ": no service " + host.group(1));
        }
        if (variable.path("name").asText().equals("PGHOST")) {
            that(services(manifests).contains(value), name + ": no service " + value);
        }
    }

    private void configMap(String user, String name, String key) {
        that(
                manifests
                        .ofKind("ConfigMap")
                        .anyMatch(map -> Manifests.name(map).equals(name)
                                && (key.isEmpty() || map.path("data").has(key))),
                user + ": no " + key + " in the ConfigMap " + name);
    }

    private void service(JsonNode service) {
        var pods = selected(service.path("spec").path("selector"));
        that(pods.size() == 1, Manifests.name(service) + ": leads to no pods");
        for (var port : service.path("spec").path("ports")) {
            that(
                    pods.stream()
                            .flatMap(pod -> KubernetesRules.containers(pod).stream())
                            .anyMatch(container ->
                                    hasPort(container, port.path("targetPort").asText())),
                    Manifests.name(service) + ": leads to no port " + port.path("targetPort"));
        }
    }

    private void ingress(JsonNode ingress) {
        var covered = new TreeSet<String>();
        ingress.path("spec").path("tls").forEach(tls -> tls.path("hosts").forEach(host -> covered.add(host.asText())));
        for (var rule : ingress.path("spec").path("rules")) {
            that(covered.contains(rule.path("host").asText()), "Ingress: no TLS for " + rule.path("host"));
            for (var path : rule.path("http").path("paths")) {
                var target = path.path("backend").path("service");
                var port = target.path("port").path("name");
                that(
                        manifests
                                .ofKind("Service")
                                .filter(service -> Manifests.name(service)
                                        .equals(target.path("name").asText()))
                                .flatMap(service -> StreamSupport.stream(
                                        service.path("spec").path("ports").spliterator(), false))
                                .anyMatch(each -> each.path("name").equals(port)),
                        "Ingress: leads to no service " + target);
            }
        }
    }

    private List<JsonNode> selected(JsonNode labels) {
        return KubernetesRules.workloads(manifests)
                .filter(workload -> {
                    var worn =
                            KubernetesRules.template(workload).path("metadata").path("labels");
                    return labels.properties().stream()
                            .allMatch(label -> worn.path(label.getKey()).equals(label.getValue()));
                })
                .toList();
    }

    private static boolean hasPort(JsonNode container, String name) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .anyMatch(port -> port.path("name").asText().equals(name));
    }

    private void that(boolean holds, String missing) {
        if (!holds) {
            findings.add(missing);
        }
    }
}
