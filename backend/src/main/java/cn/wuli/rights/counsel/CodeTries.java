package cn.wuli.rights.counsel;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.ClientAddress;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps codes from being guessed one by one. Each try is counted before the code is looked at, and taken back when the code was
 * right. Whatever keeps a try from being counted keeps the code from being looked at.
 */
@ApplicationScoped
class CodeTries {
    /** Requests of which nobody knows from where they come share one count. */
    private static final String UNKNOWN = "unknown";

    private final Sql sql;
    private final BlindIndexes indexes;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    CodeTries(Sql sql, BlindIndexes indexes, RulePacks rulePacks, CurrentActor currentActor) {
        this.sql = sql;
        this.indexes = indexes;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem when there were too many wrong ones, whether this one is right or not */
    <T> Optional<T> around(Supplier<Optional<T>> lookUp) {
        String address = ClientAddress.current();
        byte[] hash = indexes.of(DataClass.COUNSEL, address == null ? UNKNOWN : address);
        // A transaction of its own: a wrong code rolls back everything else.
        int wait = QuarkusTransaction.requiringNew().call(() -> minutesToWait(hash));
        if (wait > 0) {
            throw new DomainProblem(RightsProblem.TOO_MANY_TRIES).with("minutes", wait);
        }
        Optional<T> found = lookUp.get();
        if (found.isPresent()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.perform((slug, values) -> null, "select sec.forget_counsel_try(?)", (Object) hash));
        }
        return found;
    }

    private int minutesToWait(byte[] address) {
        RuleSet rules = rulePacks.inForce("rights", currentActor.get().tenantId());
        int minutes = rules.integer("counsel-try-minutes");
        boolean isAllowed = sql.call(
                Boolean.class,
                (slug, values) -> null,
                "select sec.count_counsel_try(?, ?, ?, ?)",
                address,
                minutes,
                rules.integer("counsel-tries-by-address"),
                rules.integer("counsel-tries-in-total"));
        return isAllowed ? 0 : minutes;
    }
}
