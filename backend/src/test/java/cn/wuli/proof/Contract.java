package cn.wuli.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The operations of {@code openapi.yaml} at the root of the repository. */
final class Contract {
    private static final Path FILE = Path.of("..", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** One operation; {@code permission} is null for those that declare {@code @Open}. */
    record Operation(
            String id, String method, String path, @Nullable String permission, boolean multipart) {
        List<String> pathParameters() {
            List<String> names = new ArrayList<>();
            Matcher matcher = PARAMETER.matcher(path);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return names;
        }
    }

    private Contract() {}

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, Object> path : map(document(), "paths").entrySet()) {
            for (Map.Entry<String, Object> method : asMap(path.getValue()).entrySet()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), asMap(method.getValue())));
                }
            }
        }
        return operations;
    }

    private static Operation operation(String path, String method, Map<String, Object> described) {
        Map<String, Object> content = map(map(described, "requestBody"), "content");
        return new Operation(
                (String) described.get("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                (String) described.get("x-permission"),
                content.containsKey("multipart/form-data"));
    }

    private static Map<String, Object> document() {
        try {
            return asMap(new Yaml().load(Files.readString(FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("run make openapi", unreadable);
        }
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.containsKey(key) ? asMap(parent.get(key)) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
