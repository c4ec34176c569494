package cn.wuli.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a command answered, as it can be given again.
 *
 * @param headers those that the method set itself, such as Location and ETag
 * @param json null without a body
 */
record Answer(
        int status, Map<String, String> headers, @Nullable String json) {
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    static Answer of(Method method, @Nullable Object returned, ObjectMapper mapper) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        if (returned instanceof Response response) {
            for (String name : KEPT) {
                String value = response.getHeaderString(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
            return new Answer(response.getStatus(), headers, json(response.getEntity(), mapper));
        }
        if (returned instanceof RestResponse<?> response) {
            for (String name : KEPT) {
                String value = response.getHeaderString(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
            return new Answer(response.getStatus(), headers, json(response.getEntity(), mapper));
        }
        ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        int usual = returned == null ? NO_CONTENT : OK;
        return new Answer(declared == null ? usual : declared.value(), headers, json(returned, mapper));
    }

    private static @Nullable String json(@Nullable Object entity, ObjectMapper mapper) throws JsonProcessingException {
        return entity == null ? null : mapper.writeValueAsString(entity);
    }
}
