package cn.wuli.rulepack;

import cn.wuli.platform.tenancy.ActingContext;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a pack were, for as long as the epoch stands still: each transaction learns it as it enters, and every change
 * of a rule, a unit or a relation moves it (V122). A transaction that changes rules itself neither uses nor adds anything, since
 * the epoch that it reads with its rules is not the one that it entered at.
 */
@ApplicationScoped
class RememberedRules {
    record Question(String pack, UUID unitId, @Nullable String region, LocalDate on) {}

    /** @param epoch at which the rules were read, in the same statement */
    record Answer(List<Parameter> parameters, long epoch) {}

    private final CaffeineCache answers;

    RememberedRules(@CacheName("rules") Cache answers) {
        this.answers = answers.as(CaffeineCache.class);
    }

    List<Parameter> of(Question question, Supplier<Answer> reading) {
        OptionalLong epoch = ActingContext.epoch();
        CompletableFuture<Answer> known = epoch.isPresent() ? answers.getIfPresent(question) : null;
        if (known != null && known.join().epoch() == epoch.getAsLong()) {
            return known.join().parameters();
        }
        Answer answer = reading.get();
        if (epoch.isPresent() && answer.epoch() == epoch.getAsLong()) {
            answers.put(question, CompletableFuture.completedFuture(answer));
        }
        return answer.parameters();
    }
}
