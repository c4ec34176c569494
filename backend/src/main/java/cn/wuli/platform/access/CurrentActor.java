package cn.wuli.platform.access;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingContext;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts in the request (or job) at hand, and as which post. */
@RequestScoped
public class CurrentActor {
    private final SecurityIdentity identity;
    private final ActingContext acting;
    private final Actors actors;
    private @Nullable Actor known;

    CurrentActor(SecurityIdentity identity, ActingContext acting, Actors actors) {
        this.identity = identity;
        this.acting = acting;
        this.actors = actors;
    }

    /** @throws DomainProblem {@code no-acting-post} */
    public Actor get() {
        return find().orElseThrow(() -> new DomainProblem(CommonProblem.NO_ACTING_POST));
    }

    public Optional<Actor> find() {
        if (known == null) {
            Actor ofRequest = identity.getAttribute(Actor.ATTRIBUTE);
            known = ofRequest != null
                    ? ofRequest
                    : acting.actingPost()
                            .map(post -> actors.find(post.subject(), post.postId()))
                            .orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** The {@code sub} of the account that signed in. */
    public String subject() {
        return Subjects.of(identity);
    }
}
