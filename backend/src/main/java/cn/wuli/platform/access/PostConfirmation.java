package cn.wuli.platform.access;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.tenancy.EntryCheck;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Nothing takes effect and nothing is answered on the word of an earlier request alone. A command that runs in one
 * transaction with the record of its answer is confirmed by that transaction before it begins; every other command is
 * confirmed here first, and an answer that needed no transaction before it leaves.
 */
class PostConfirmation {
    private static final int REFUSED = 400;

    private final SecurityIdentity identity;

    PostConfirmation(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void beforeAnEffect(ContainerRequestContext request, ResourceInfo resource) {
        boolean confirmedByItsTransaction = request.getHeaderString(Idempotent.KEY) != null
                && resource.getResourceMethod().isAnnotationPresent(Idempotent.class);
        if (!AccessFilter.SAFE.contains(request.getMethod()) && !confirmedByItsTransaction) {
            confirm();
        }
    }

    @ServerResponseFilter
    void beforeAnAnswer(ContainerResponseContext response) {
        if (response.getStatus() < REFUSED) {
            confirm();
        }
    }

    private void confirm() {
        RememberedActor remembered = identity.getAttribute(EntryCheck.ATTRIBUTE);
        if (remembered != null) {
            remembered.confirm();
        }
    }
}
