package cn.wuli.platform.tenancy;

import cn.wuli.platform.problem.DomainProblem;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Enters the tenancy context at the start of each transaction on the application's pool. Agroal calls it once per
 * transaction, after the transaction has begun; the settings of {@code sec.enter} end with the transaction. Outside of
 * a transaction, or without an acting post, nothing is entered and the policies show no row.
 *
 * <p>It never throws: Agroal would give the connection to somebody else while this transaction, which has yet to be rolled
 * back, still holds it. A refusal leaves the transaction aborted instead, so that its next statement fails.
 */
@Singleton
public class TenancyConnectionHook implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(TenancyConnectionHook.class);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        ActingContext acting = Arc.container().instance(ActingContext.class).get();
        Optional<ActingPost> post = acting.actingPost();
        try {
            if (post.isPresent() && !connection.getAutoCommit()) {
                enter(connection, post.get(), acting);
            }
        } catch (SQLException failed) {
            if (INSUFFICIENT_PRIVILEGE.equals(failed.getSQLState())) {
                acting.refuse();
            } else {
                LOG.error("the tenancy context cannot be entered", failed);
                breakOff(connection);
            }
        }
    }

    private static void enter(Connection connection, ActingPost post, ActingContext acting) throws SQLException {
        long epoch = enter(connection, post, acting.requestId());
        try {
            acting.entered(connection, epoch);
        } catch (DomainProblem changedMeanwhile) {
            // The database refuses a second context, and with it all that follows in this transaction.
            enter(connection, post, "");
        }
    }

    /** @return the epoch of posts and permissions */
    private static long enter(Connection connection, ActingPost post, String requestId) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select sec.enter(?, ?, ?)")) {
            call.setString(1, post.subject());
            call.setObject(2, post.postId());
            call.setString(3, requestId);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whether the transaction is aborted is unknown then: no statement may follow on this connection. */
    private static void breakOff(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            LOG.debug("the connection is broken already", broken);
        }
    }
}
