package cn.wuli.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;

/** Reads YAML as its users do (anchors and merges carried out) and holds it against a JSON schema. */
final class Yaml {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static JsonNode read(String text) {
        return JSON.valueToTree(new org.yaml.snakeyaml.Yaml().<Map<String, Object>>load(text));
    }

    /** @return what the schema refuses, each with its place */
    static List<String> refusals(JsonNode document, String schema) throws JsonProcessingException {
        var rules = (ObjectNode) JSON.readTree(schema);
        // A relative name, which the validator refuses and nothing refers to.
        rules.remove("$id");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(rules).validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
