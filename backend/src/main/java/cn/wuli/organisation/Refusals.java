package cn.wuli.organisation;

import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in the words of the field what a function of the database refuses. */
public final class Refusals {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String DETAIL = "{detail}";

    private Refusals() {}

    /**
     * @param meanings by the name of the constraint that refuses
     * @throws DomainProblem {@link OrganisationProblem#OUTSIDE_OWN_UNION} when the function says that the post may not
     */
    public static @Nullable Object call(Query query, Map<String, Meaning> meanings) {
        try {
            return query.getSingleResult();
        } catch (PersistenceException refused) {
            throw translated(refused, meanings);
        }
    }

    private static RuntimeException translated(PersistenceException refused, Map<String, Meaning> meanings) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                String constraint = message == null ? null : message.getConstraint();
                Meaning meaning = constraint == null ? null : meanings.get(constraint);
                if (meaning != null) {
                    return told(meaning, message.getDetail()).problem();
                }
                if (INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
                    return new DomainProblem(OrganisationProblem.OUTSIDE_OWN_UNION);
                }
            }
        }
        return refused;
    }

    /** The database may say in its detail what stands in the way: it fills the placeholder of the message. */
    private static Meaning told(Meaning meaning, @Nullable String detail) {
        String message = meaning.message();
        return detail == null || message == null
                ? meaning
                : new Meaning(meaning.type(), meaning.field(), message.replace(DETAIL, detail));
    }
}
