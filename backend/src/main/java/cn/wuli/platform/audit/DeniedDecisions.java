package cn.wuli.platform.audit;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.Problem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.tenancy.ClientAddress;
import cn.wuli.platform.tenancy.RequestIds;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Records every answer 403: who asked for what, as which post, and why it was refused. It may be given on the event
 * loop, where nothing may wait, so a thread of its own writes the records.
 */
@Singleton
class DeniedDecisions {
    private static final Logger LOG = Logger.getLogger(DeniedDecisions.class);
    private static final int WAITING_AT_MOST = 10_000;
    private static final String UNKNOWN = "unknown";

    private final AuditLog audit;
    private final SecurityIdentity identity;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_AT_MOST), work -> new Thread(work, "denials"));

    DeniedDecisions(AuditLog audit, SecurityIdentity identity) {
        this.audit = audit;
        this.identity = identity;
    }

    @ServerResponseFilter
    void record(ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (response.getStatus() != Response.Status.FORBIDDEN.getStatusCode()) {
            return;
        }
        ActingPost post = identity.getAttribute(ActingPost.ATTRIBUTE);
        String subject = subject();
        // Never the address itself: a query may hold personal data.
        String operation = operation(request.getMethod(), resource);
        UUID objectId = objectId(request.getUriInfo().getPathParameters().getFirst("id"));
        String problem = response.getEntity() instanceof Problem body ? body.type() : UNKNOWN;
        Object requestId = request.getProperty(RequestIds.HEADER);
        String client = ClientAddress.current();
        Runnable write = () -> audit.recordDenial(
                operation, objectId, problem, subject, requestId == null ? "" : requestId.toString(), client);
        try {
            writer.execute(() -> runAs(post, write));
        } catch (RejectedExecutionException tooMany) {
            LOG.error("a refused request could not be recorded: too many are waiting");
        }
    }

    private static void runAs(@Nullable ActingPost post, Runnable write) {
        try {
            if (post == null || !wroteAs(post, write)) {
                write.run();
            }
        } catch (RuntimeException failed) {
            LOG.error("a refused request could not be recorded", failed);
        }
    }

    /** False when the post ended meanwhile: then the record names the account only. */
    private static boolean wroteAs(ActingPost post, Runnable write) {
        try {
            return ActingContext.callAs(post, () -> {
                write.run();
                return true;
            });
        } catch (DomainProblem postEnded) {
            return false;
        }
    }

    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : "";
    }

    private static String operation(String httpMethod, @Nullable ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        return method == null ? httpMethod : method.getName();
    }

    private static @Nullable UUID objectId(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.error("refused requests were lost at the end");
        }
    }
}
