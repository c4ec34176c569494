package cn.wuli.platform.observe;

import cn.wuli.platform.access.Actor;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts requests by the kind of union that acts and by the kind of answer; never by union or person. */
@Singleton
class RequestFigures {
    private static final String NAME = "wuli.requests";
    private static final int HUNDRED = 100;

    private final MeterRegistry registry;
    private final SecurityIdentity identity;

    RequestFigures(MeterRegistry registry, SecurityIdentity identity) {
        this.registry = registry;
        this.identity = identity;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        // Where the sign-in failed there is no identity to ask.
        boolean signedIn = response.getStatus() != Response.Status.UNAUTHORIZED.getStatusCode();
        Actor actor = signedIn ? identity.getAttribute(Actor.ATTRIBUTE) : null;
        registry.counter(
                        NAME,
                        "unit_kind",
                        actor == null ? "NONE" : actor.unitKind(),
                        "answer",
                        response.getStatus() / HUNDRED + "xx")
                .increment();
    }
}
