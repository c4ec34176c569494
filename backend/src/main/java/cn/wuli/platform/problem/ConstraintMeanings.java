package cn.wuli.platform.problem;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** The meanings that all modules gave to their constraints. */
@Singleton
class ConstraintMeanings implements ProblemExplanation {
    private final Map<String, ConstraintProblems.Meaning> meanings = new HashMap<>();

    ConstraintMeanings(@All List<ConstraintProblems> modules) {
        for (ConstraintProblems module : modules) {
            module.meanings().forEach((constraint, meaning) -> {
                if (meanings.put(constraint, meaning) != null) {
                    throw new IllegalStateException("two modules explain the constraint " + constraint);
                }
            });
        }
    }

    /** Looks for the refusal of the database below an exception. */
    @Override
    public Optional<DomainProblem> explain(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(
                                meanings.get(refused.getServerErrorMessage().getConstraint()))
                        .map(ConstraintProblems.Meaning::problem);
            }
        }
        return Optional.empty();
    }
}
