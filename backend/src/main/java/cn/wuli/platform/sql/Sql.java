package cn.wuli.platform.sql;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs SQL on the connection of the transaction at hand, after Hibernate wrote what it holds back. The policies apply
 * as to any statement of the application.
 */
@ApplicationScoped
public class Sql {
    private static final Refusals NONE = (slug, values) -> null;
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Sql(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public <T> List<T> list(Row.Mapper<T> mapper, String query, @Nullable Object... parameters) {
        return run(NONE, query, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    all.add(mapper.map(row));
                }
                return all;
            }
        });
    }

    public <T> Optional<T> first(Row.Mapper<T> mapper, String query, @Nullable Object... parameters) {
        return list(mapper, query, parameters).stream().findFirst();
    }

    /** @throws DomainProblem 404 without a row */
    public <T> T one(Row.Mapper<T> mapper, String query, @Nullable Object... parameters) {
        return first(mapper, query, parameters).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** Runs an insert, update or delete. */
    public int change(Refusals refusals, String statement, @Nullable Object... parameters) {
        return run(refusals, statement, parameters, PreparedStatement::executeUpdate);
    }

    /**
     * Calls a function of the database that guards a rule, and returns its value: {@code select biz.release(?, ?)}.
     *
     * @throws DomainProblem what {@code refusals} makes of the constraint that was named
     */
    public <T> T call(Class<T> type, Refusals refusals, String query, @Nullable Object... parameters) {
        return run(refusals, query, parameters, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Objects.requireNonNull(row.getObject(1, type), query);
            }
        });
    }

    /** Like {@link #call} for a function without a value. */
    public void perform(Refusals refusals, String query, @Nullable Object... parameters) {
        run(refusals, query, parameters, PreparedStatement::execute);
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Refusals refusals, String sql, @Nullable Object[] parameters, Work<T> work) {
        Session session = entities.unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session.doReturningWork(connection -> run(connection, refusals, sql, parameters, work));
    }

    private <T> T run(Connection connection, Refusals refusals, String sql, @Nullable Object[] parameters, Work<T> work)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (PSQLException refused) {
            DomainProblem problem = problemOf(refused.getServerErrorMessage(), refusals);
            if (problem != null) {
                throw problem;
            }
            throw refused;
        }
    }

    private @Nullable DomainProblem problemOf(@Nullable ServerErrorMessage message, Refusals refusals) {
        if (message == null || message.getConstraint() == null) {
            return null;
        }
        if ("not-found".equals(message.getConstraint())) {
            return new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return refusals.problem(message.getConstraint(), valuesOf(message.getDetail()));
    }

    private Map<String, Object> valuesOf(@Nullable String detail) {
        if (detail == null || !detail.startsWith("{")) {
            return Map.of();
        }
        try {
            return json.readValue(detail, VALUES);
        } catch (JsonProcessingException notOurs) {
            return Map.of();
        }
    }
}
