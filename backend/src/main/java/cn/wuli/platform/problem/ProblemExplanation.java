package cn.wuli.platform.problem;

import java.util.Optional;

/** Knows what really is the matter when an exception of the technique below comes up; a bean of the module that knows. */
public interface ProblemExplanation {
    Optional<DomainProblem> explain(Exception thrown);
}
