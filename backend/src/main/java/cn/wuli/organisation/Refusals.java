package cn.wuli.organisation;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in the words of the field what a function of the database refuses. */
public final class Refusals {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Refusals() {}

    /**
     * @param problems by the name of the constraint that refuses
     * @throws DomainProblem {@link OrganisationProblem#OUTSIDE_OWN_UNION} when the function says that the post may not
     */
    public static @Nullable Object call(Query query, Map<String, ProblemType> problems) {
        try {
            return query.getSingleResult();
        } catch (PersistenceException refused) {
            throw translated(refused, problems);
        }
    }

    private static RuntimeException translated(PersistenceException refused, Map<String, ProblemType> problems) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                String constraint = message == null ? null : message.getConstraint();
                ProblemType problem = constraint == null ? null : problems.get(constraint);
                if (problem != null) {
                    return new DomainProblem(problem);
                }
                if (INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
                    return new DomainProblem(OrganisationProblem.OUTSIDE_OWN_UNION);
                }
            }
        }
        return refused;
    }
}
