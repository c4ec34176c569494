package cn.wuli.platform.contract;

import cn.wuli.platform.problem.Problem;
import cn.wuli.platform.sheet.SheetExport;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * A record component is required in the contract unless it is {@code @Nullable} in the code, so that the generated
 * client and the server cannot disagree. Every operation may answer with a {@link Problem}; one that produces sheets answers
 * with a file.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final String PROBLEM_RESPONSE = "Problem";

    private static final DotName PERMISSIONS_ALLOWED = DotName.createSimple(PermissionsAllowed.class);
    private static final String PERMISSION_EXTENSION = "x-permission";
    private static final List<String> BARE_RESPONSES = List.of("400", "401", "403");

    private final Map<String, ClassInfo> recordsBySchemaName = new HashMap<>();
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);

    private final Map<String, String> permissionsByOperation = new HashMap<>();
    private final Set<String> sheets = new HashSet<>();

    public ContractFilter(IndexView index) {
        for (AnnotationInstance permission : index.getAnnotations(PERMISSIONS_ALLOWED)) {
            if (permission.target().kind() == AnnotationTarget.Kind.METHOD) {
                permissionsByOperation.put(
                        permission.target().asMethod().name(),
                        permission.value().asStringArray()[0]);
            }
        }
        for (AnnotationInstance produces : index.getAnnotations(PRODUCES)) {
            if (produces.target().kind() == AnnotationTarget.Kind.METHOD
                    && produces.value() != null
                    && SheetExport.MEDIA_TYPE.equals(produces.value().asStringArray()[0])) {
                sheets.add(produces.target().asMethod().name());
            }
        }
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("cn.wuli.")) {
                recordsBySchemaName.put(schemaName(type), type);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        api.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = recordOf(name);
            if (type != null && schema.getProperties() != null) {
                schema.setRequired(required(type, schema));
            }
        });
        api.getComponents().addResponse(PROBLEM_RESPONSE, problemResponse());
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::describe));
    }

    /** {@code PageMemberSummary} is the generic record {@code Page} of member summaries. */
    private @Nullable ClassInfo recordOf(String schemaName) {
        ClassInfo exact = recordsBySchemaName.get(schemaName);
        if (exact != null) {
            return exact;
        }
        return recordsBySchemaName.values().stream()
                .filter(type -> !type.typeParameters().isEmpty() && schemaName.startsWith(type.simpleName()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> required(ClassInfo type, Schema schema) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            if (schema.getProperties().containsKey(component.name())
                    && !component.type().hasAnnotation(NULLABLE)) {
                required.add(component.name());
            }
        }
        return required;
    }

    private void describe(Operation operation) {
        if (sheets.contains(operation.getOperationId())) {
            operation.getResponses().addAPIResponse("200", sheetResponse());
        }
        BARE_RESPONSES.forEach(operation.getResponses()::removeAPIResponse);
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM_RESPONSE));
        operation.setSecurity(null);
        operation.setSummary(null);
        String permission = permissionsByOperation.get(operation.getOperationId());
        if (permission != null) {
            operation.addExtension(PERMISSION_EXTENSION, permission);
        }
    }

    private static APIResponse sheetResponse() {
        return OASFactory.createAPIResponse()
                .description("OK")
                .content(OASFactory.createContent()
                        .addMediaType(
                                SheetExport.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .addType(Schema.SchemaType.STRING)
                                                .format("binary"))));
    }

    private static APIResponse problemResponse() {
        return OASFactory.createAPIResponse()
                .description("What went wrong, and the way out (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : type.simpleName();
    }
}
