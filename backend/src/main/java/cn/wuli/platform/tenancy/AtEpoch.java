package cn.wuli.platform.tenancy;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps answers for as long as the epoch stands still: each transaction learns it as it enters ({@link ActingContext#epoch}), and
 * every change of a post, a unit, a relation or a rule moves it. The reader asks for {@code sec.epoch()} in the same statement: what
 * was read at another epoch than that of the entering, because somebody changed something meanwhile or because this
 * transaction did, is not kept.
 *
 * @param <Q> all that the answer depends on besides the epoch, the day and the acting post included
 * @param <A> immutable
 */
public final class AtEpoch<Q, A> {
    private record Kept<A>(A answer, long epoch) {}

    private final CaffeineCache cache;

    public AtEpoch(Cache cache) {
        this.cache = cache.as(CaffeineCache.class);
    }

    public Optional<A> find(Q question) {
        OptionalLong epoch = ActingContext.epoch();
        CompletableFuture<Kept<A>> known = epoch.isPresent() ? cache.getIfPresent(question) : null;
        return Optional.ofNullable(known)
                .map(CompletableFuture::join)
                .filter(kept -> kept.epoch() == epoch.getAsLong())
                .map(Kept::answer);
    }

    /** @param readAt what {@code sec.epoch()} was in the statement that gave the answer */
    public void keep(Q question, A answer, long readAt) {
        if (ActingContext.epoch().equals(OptionalLong.of(readAt))) {
            cache.put(question, CompletableFuture.completedFuture(new Kept<>(Objects.requireNonNull(answer), readAt)));
        }
    }
}
