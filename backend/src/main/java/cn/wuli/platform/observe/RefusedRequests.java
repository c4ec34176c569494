package cn.wuli.platform.observe;

import cn.wuli.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * One line for each refused request: which operation and why, never the words of the request. The request id of the line
 * is the one that the person sees.
 */
class RefusedRequests {
    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int REFUSED = 400;

    @ServerResponseFilter
    public void write(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (response.getStatus() < REFUSED) {
            return;
        }
        Method method = resource == null ? null : resource.getResourceMethod();
        LOG.infof(
                "refused %s: %d %s",
                method == null ? request.getMethod() : method.getName(),
                response.getStatus(),
                response.getEntity() instanceof Problem problem ? problem.type() : "");
    }
}
