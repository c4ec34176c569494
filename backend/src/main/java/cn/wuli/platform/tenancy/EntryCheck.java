package cn.wuli.platform.tenancy;

import cn.wuli.platform.problem.DomainProblem;
import java.sql.Connection;
import java.sql.SQLException;

/** What the identity of a request wants to see confirmed when a transaction has entered its context. */
@FunctionalInterface
public interface EntryCheck {
    /** The attribute of the security identity that carries it. */
    String ATTRIBUTE = "wuli.entry-check";

    /**
     * @param epoch of posts and permissions, as the entering saw it
     * @throws DomainProblem {@code no-acting-post}: what the request was allowed by does not hold any more
     */
    void at(Connection connection, long epoch) throws SQLException;
}
