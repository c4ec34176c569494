package cn.wuli.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of a module mean to people. A bean of the module; asked when the database refuses a change that
 * the code did not foresee, or that another request made impossible a moment before.
 */
public interface ConstraintProblems {
    /**
     * The meaning of one constraint.
     *
     * @param field of the request, null where none is to blame
     * @param message Chinese, for the field
     */
    record Meaning(
            ProblemType type,
            @Nullable String field,
            @Nullable String message) {
        public static Meaning of(ProblemType type) {
            return new Meaning(type, null, null);
        }

        public static Meaning onField(ProblemType type, String field, String message) {
            return new Meaning(type, field, message);
        }

        public DomainProblem problem() {
            DomainProblem problem = new DomainProblem(type);
            return field == null || message == null ? problem : problem.onField(field, message);
        }
    }

    /** By the name of the constraint, such as {@code uq_member_staff_number}. */
    Map<String, Meaning> meanings();
}
