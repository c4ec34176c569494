package cn.wuli.platform.tenancy;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Enters the tenancy context at the start of each transaction on the application's pool. Agroal calls it once per
 * transaction, after the transaction has begun; the settings of {@code sec.enter} end with the transaction. Outside of
 * a transaction, or without an acting post, nothing is entered and the policies show no row.
 */
@Singleton
public class TenancyConnectionHook implements AgroalPoolInterceptor {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        ActingContext acting = Arc.container().instance(ActingContext.class).get();
        Optional<ActingPost> post = acting.actingPost();
        try {
            if (post.isEmpty() || connection.getAutoCommit()) {
                return;
            }
            enter(connection, post.get(), acting.requestId());
        } catch (SQLException refused) {
            if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
                throw new DomainProblem(CommonProblem.NO_ACTING_POST);
            }
            throw new IllegalStateException("the tenancy context cannot be entered", refused);
        }
    }

    private static void enter(Connection connection, ActingPost post, String requestId) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select sec.enter(?, ?, ?)")) {
            call.setString(1, post.subject());
            call.setObject(2, post.postId());
            call.setString(3, requestId);
            call.execute();
        }
    }
}
