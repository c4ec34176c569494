package cn.wuli.platform.access.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.Actors;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.access.Open;
import cn.wuli.platform.access.OwnPosts;
import cn.wuli.platform.access.SessionCount;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The session of the person who signed in. */
@Path("/api/session")
@Tag(name = "session")
public class SessionResource {
    private static final String ONE_TIME_CODE = "otp";

    private final CurrentActor currentActor;
    private final OwnPosts ownPosts;
    private final Actors actors;
    private final Instance<SessionCount> counts;

    private final SecurityIdentity identity;
    private final OidcSession session;

    SessionResource(
            CurrentActor currentActor,
            OwnPosts ownPosts,
            Actors actors,
            @Any Instance<SessionCount> counts,
            SecurityIdentity identity,
            OidcSession session) {
        this.identity = identity;
        this.session = session;
        this.counts = counts;
        this.currentActor = currentActor;
        this.ownPosts = ownPosts;
        this.actors = actors;
    }

    @GET
    @Authenticated
    @Open(because = "everybody who signed in may see his own name, posts and permissions")
    @Transactional
    public SessionView getSession() {
        Actor actor = currentActor.get();
        return SessionView.of(actor, ownPosts.of(actor.subject()), countsOfActingPost());
    }

    @PUT
    @Path("/acting-post")
    @Authenticated
    @Open(because = "everybody may switch among his own posts; the database refuses others")
    public SessionView chooseActingPost(@Valid @NotNull ChooseActingPostRequest request) {
        String subject = currentActor.subject();
        if (ownPosts.of(subject).stream().noneMatch(post -> post.id().equals(request.postId()))) {
            throw new DomainProblem(CommonProblem.NO_ACTING_POST);
        }
        ownPosts.remember(subject, request.postId());
        // The numbers are those of the new post: the shell asks for the session again with its header.
        return SessionView.of(actors.find(subject, request.postId()), ownPosts.of(subject), Map.of());
    }

    /** Opening this address starts the code flow; signed in, it leads on to where the person wanted to go. */
    @GET
    @Path("/login")
    @Authenticated
    @Open(because = "it is the way in")
    public Response signIn(@QueryParam("returnTo") @DefaultValue("/") String returnTo) {
        return leadTo(returnTo);
    }

    /**
     * Asks a browser for the one-time code, unless it was given in this session, and leads back to the act that needed it.
     * The session here ends first, so that signing in begins anew; the one at Keycloak goes on and asks for the code alone.
     */
    @GET
    @Path("/step-up")
    @Authenticated
    @Operation(hidden = true)
    @Open(because = "everybody who signed in may give his one-time code")
    public Uni<Response> stepUp(
            @QueryParam("returnTo") @DefaultValue("/") String returnTo,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String bearer) {
        if (identity.getPrincipal() instanceof JsonWebToken token && ONE_TIME_CODE.equals(token.getClaim("acr"))) {
            return Uni.createFrom().item(leadTo(returnTo));
        }
        if (bearer != null) {
            throw new DomainProblem(CommonProblem.STEP_UP_REQUIRED);
        }
        URI signIn = UriBuilder.fromPath("/api/session/login")
                .queryParam("acr_values", ONE_TIME_CODE)
                .queryParam("returnTo", "{returnTo}")
                .build(returnTo);
        return session.logout().replaceWith(Response.seeOther(signIn).build());
    }

    /** Never to another site, whatever the address says. */
    private static Response leadTo(String returnTo) {
        boolean ownAddress = returnTo.startsWith("/") && !returnTo.startsWith("//") && !returnTo.contains("\\");
        return Response.seeOther(URI.create(ownAddress ? returnTo : "/")).build();
    }

    private Map<String, Long> countsOfActingPost() {
        return counts.stream().collect(Collectors.toMap(SessionCount::name, SessionCount::count));
    }

    /** As which post to act from now on. */
    public record ChooseActingPostRequest(
            @NotNull(message = "请选择职务") UUID postId) {}
}
