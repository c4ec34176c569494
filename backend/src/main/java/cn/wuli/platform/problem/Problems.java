package cn.wuli.platform.problem;

import cn.wuli.platform.tenancy.RequestIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems in the language of the request: Chinese unless English is asked for first. */
@ApplicationScoped
class Problems {
    Response respond(DomainProblem problem, @Nullable HttpHeaders headers) {
        return respond(problem.type(), problem.values(), problem.fields(), headers);
    }

    Response respond(ProblemType type, @Nullable HttpHeaders headers) {
        return respond(type, Map.of(), List.of(), headers);
    }

    Response respond(
            ProblemType type, Map<String, Object> values, List<FieldProblem> fields, @Nullable HttpHeaders headers) {
        boolean english = prefersEnglish(headers);
        Problem body = new Problem(
                "urn:wuli:problem:" + type.slug(),
                fill(english ? type.englishTitle() : type.title(), values),
                type.status(),
                english ? null : type.wayOut(),
                RequestIds.current(),
                fields.isEmpty() ? null : fields,
                values);
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(body)
                .build();
    }

    private static boolean prefersEnglish(@Nullable HttpHeaders headers) {
        if (headers == null) {
            return false;
        }
        Locale first = headers.getAcceptableLanguages().getFirst();
        return "en".equals(first.getLanguage());
    }

    private static String fill(String sentence, Map<String, Object> values) {
        String filled = sentence;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }
}
