package cn.wuli.platform.tenancy;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * As which post the request at hand acts: the one of the security identity, or the one that a job was given. One
 * request, one post: it cannot be changed once set.
 */
@RequestScoped
public class ActingContext {
    private final SecurityIdentity identity;
    private @Nullable ActingPost given;
    private @Nullable String requestId;
    private @Nullable Long epoch;
    private boolean refused;

    ActingContext(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<ActingPost> actingPost() {
        return given != null ? Optional.of(given) : Optional.ofNullable(identity.getAttribute(ActingPost.ATTRIBUTE));
    }

    void entered(Connection connection, long epoch) throws SQLException {
        this.epoch = epoch;
        EntryCheck check = given == null ? identity.getAttribute(EntryCheck.ATTRIBUTE) : null;
        if (check != null) {
            check.at(connection, epoch);
        }
    }

    /**
     * The state of posts, units and rules that the transaction at hand found as it entered. What was read at the same epoch holds
     * still. Empty where nobody acts, and after {@link #leaveEpoch}.
     */
    public static OptionalLong epoch() {
        if (!Arc.container().requestContext().isActive()) {
            return OptionalLong.empty();
        }
        Long entered = Arc.container().instance(ActingContext.class).get().enteredEpoch();
        return entered == null ? OptionalLong.empty() : OptionalLong.of(entered);
    }

    @Nullable
    Long enteredEpoch() {
        return epoch;
    }

    /** This transaction changes what the epoch stands for: it sees what nobody else does yet. */
    public void leaveEpoch() {
        epoch = null;
    }

    /** A transaction was not let in: the post is not in force. */
    void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }

    /** The request id, for audit records; made on first use outside of HTTP. */
    public String requestId() {
        if (requestId == null) {
            String current = RequestIds.current();
            requestId = current != null ? current : Ids.next().toString();
        }
        return requestId;
    }

    /**
     * Runs work outside of HTTP (a job, a scheduled act) as a post, in a request context of its own. The database
     * decides, as always, whether the post is in force.
     *
     * @throws DomainProblem {@code no-acting-post}
     */
    public static <T> T callAs(ActingPost post, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        InjectableContext.ContextState outer = suspendUnlessActing(context);
        context.activate();
        ActingContext acting = Arc.container().instance(ActingContext.class).get();
        try {
            acting.give(post);
            return work.get();
        } catch (RuntimeException failed) {
            throw acting.isRefused() ? new DomainProblem(CommonProblem.NO_ACTING_POST) : failed;
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    private static InjectableContext.@Nullable ContextState suspendUnlessActing(ManagedContext context) {
        if (!context.isActive()) {
            return null;
        }
        if (Arc.container().instance(ActingContext.class).get().actingPost().isPresent()) {
            throw new IllegalStateException("a request is under way: it acts as one post only");
        }
        InjectableContext.ContextState outer = context.getState();
        context.deactivate();
        return outer;
    }

    void give(ActingPost post) {
        given = post;
    }
}
