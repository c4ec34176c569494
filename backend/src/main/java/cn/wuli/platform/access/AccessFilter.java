package cn.wuli.platform.access;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What holds for every call beside its permission: a signed-in browser proves its origin, risky acts need a one-time code. */
class AccessFilter {
    private static final String CSRF_HEADER = "Wuli-Csrf";
    static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String ONE_TIME_CODE = "otp";

    private final AccessMatrix matrix;
    private final SecurityIdentity identity;

    AccessFilter(AccessMatrix matrix, SecurityIdentity identity) {
        this.matrix = matrix;
        this.identity = identity;
    }

    /** A cookie is sent by the browser whoever wrote the page; a header of ours only our own page can add. */
    @ServerRequestFilter(preMatching = true, priority = 10)
    void refuseForgedRequests(ContainerRequestContext request) {
        boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && !request.getCookies().isEmpty();
        if (byCookie && !SAFE.contains(request.getMethod()) && request.getHeaderString(CSRF_HEADER) == null) {
            throw new DomainProblem(CommonProblem.CSRF);
        }
    }

    @ServerRequestFilter
    void demandOneTimeCode(ResourceInfo resource) {
        PermissionsAllowed needed = resource.getResourceMethod().getAnnotation(PermissionsAllowed.class);
        if (needed != null && matrix.needsOneTimeCode(needed.value()[0]) && !usedOneTimeCode()) {
            throw new DomainProblem(CommonProblem.STEP_UP_REQUIRED);
        }
    }

    private boolean usedOneTimeCode() {
        return identity.getPrincipal() instanceof JsonWebToken token && ONE_TIME_CODE.equals(token.getClaim("acr"));
    }
}
