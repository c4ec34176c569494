package cn.wuli.platform.tenancy;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemExplanation;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Statements fail in a transaction that was not let in; what is the matter is the post. */
@Singleton
class RefusedEntry implements ProblemExplanation {
    private final ActingContext acting;

    RefusedEntry(ActingContext acting) {
        this.acting = acting;
    }

    @Override
    public Optional<DomainProblem> explain(Exception thrown) {
        return acting.isRefused() ? Optional.of(new DomainProblem(CommonProblem.NO_ACTING_POST)) : Optional.empty();
    }
}
