package cn.wuli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What {@code kubectl apply -k} would send: the files that a kustomization names, and the ConfigMaps it makes of others. Ours are
 * kept so simple that no patch has to be carried out; a field that this class does not know is refused.
 *
 * @param documents each resource of Kubernetes
 */
record Manifests(List<JsonNode> documents) {
    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "namespace", "resources", "configMapGenerator", "generatorOptions");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Manifests of(Path folder) {
        return of(folder, text -> text);
    }

    /** @param change is made to each file before it is read, for planting faults */
    static Manifests of(Path folder, UnaryOperator<String> change) {
        var documents = new ArrayList<JsonNode>();
        collect(folder.normalize(), change, documents);
        return new Manifests(List.copyOf(documents));
    }

    Stream<JsonNode> ofKind(String kind) {
        return documents.stream().filter(each -> each.path("kind").asText().equals(kind));
    }

    boolean has(String kind, String name) {
        return ofKind(kind).anyMatch(each -> name(each).equals(name));
    }

    static String name(JsonNode document) {
        return document.path("metadata").path("name").asText();
    }

    private static void collect(Path folder, UnaryOperator<String> change, List<JsonNode> documents) {
        var kustomization = Yaml.read(read(folder.resolve("kustomization.yaml")));
        kustomization.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new IllegalStateException(folder + ": what does " + field + " do?");
            }
        });
        for (var resource : kustomization.path("resources")) {
            var path = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(path)) {
                collect(path, change, documents);
            } else {
                new org.yaml.snakeyaml.Yaml()
                        .loadAll(change.apply(read(path)))
                        .forEach(document -> documents.add(JSON.valueToTree(document)));
            }
        }
        kustomization.path("configMapGenerator").forEach(generator -> documents.add(configMap(folder, generator)));
    }

    private static JsonNode configMap(Path folder, JsonNode generator) {
        ObjectNode made = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        made.putObject("metadata").put("name", generator.path("name").asText());
        var data = made.putObject("data");
        generator.path("files").forEach(file -> data.put(file.asText(), read(folder.resolve(file.asText()))));
        return made;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
