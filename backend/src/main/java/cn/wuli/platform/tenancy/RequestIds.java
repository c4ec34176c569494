package cn.wuli.platform.tenancy;

import cn.wuli.platform.id.Ids;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives each request an id that stands in its logs, its audit records and its problems. */
public class RequestIds {
    public static final String HEADER = "Wuli-Request";
    private static final String KEY = "request";

    /** The id of the request at hand; null outside one. */
    public static @Nullable String current() {
        return (String) MDC.get(KEY);
    }

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(ContainerRequestContext request) {
        String id = Ids.next().toString();
        MDC.put(KEY, id);
        request.setProperty(HEADER, id);
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(HEADER);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
