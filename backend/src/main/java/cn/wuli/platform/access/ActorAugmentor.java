package cn.wuli.platform.access;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.tenancy.EntryCheck;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the identity that Keycloak vouches for the permissions of the post it acts as (header
 * {@value #ACTING_POST_HEADER}, else the post used last). Without a post in force it has none.
 */
@ApplicationScoped
class ActorAugmentor implements SecurityIdentityAugmentor {
    static final String ACTING_POST_HEADER = "Wuli-Acting-Post";
    /** A browser cannot add a header to a stream of events; the stream alone may name the post in its address. */
    private static final String STREAM = "/api/live";

    private static final String ACTING_POST_OF_STREAM = "post";

    private final Actors actors;

    ActorAugmentor(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        String subject = Subjects.of(identity);
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        UUID postId = requestedPost(routing);
        Optional<RememberedActor> remembered =
                postId == null || isStream(routing) ? Optional.empty() : actors.remembered(subject, postId);
        return remembered
                .map(known -> Uni.createFrom().item(withRemembered(identity, known)))
                .orElseGet(() -> context.runBlocking(() -> lookUp(identity, subject, postId)));
    }

    private SecurityIdentity lookUp(SecurityIdentity identity, String subject, @Nullable UUID postId) {
        try {
            return withActor(identity, actors.find(subject, postId)).build();
        } catch (DomainProblem noActingPost) {
            return identity;
        }
    }

    private static SecurityIdentity withRemembered(SecurityIdentity identity, RememberedActor remembered) {
        return withActor(identity, remembered.actor())
                .addAttribute(EntryCheck.ATTRIBUTE, remembered)
                .build();
    }

    private static QuarkusSecurityIdentity.Builder withActor(SecurityIdentity identity, Actor actor) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Actor.ATTRIBUTE, actor)
                .addAttribute(ActingPost.ATTRIBUTE, new ActingPost(actor.subject(), actor.postId()))
                .addPermissionChecker(permission -> Uni.createFrom()
                        .item(permission instanceof StringPermission && actor.may(permission.getName())));
    }

    private static @Nullable UUID requestedPost(@Nullable RoutingContext routing) {
        String named = routing == null ? null : namedPost(routing.request());
        if (named == null || named.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException malformed) {
            // Nobody holds this post: the request goes on without any permission.
            return new UUID(0, 0);
        }
    }

    /** A stream is open for hours and runs in no transaction: its post is looked up at once. */
    private static boolean isStream(@Nullable RoutingContext routing) {
        return routing != null && STREAM.equals(routing.request().path());
    }

    private static @Nullable String namedPost(HttpServerRequest request) {
        String header = request.getHeader(ACTING_POST_HEADER);
        return header == null && STREAM.equals(request.path()) ? request.getParam(ACTING_POST_OF_STREAM) : header;
    }
}
