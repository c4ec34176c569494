package cn.wuli.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Plain SQL on the application's pool, inside the transaction at hand and so under its policies. For lists that must
 * use an index whatever the filter, for exports that stream, and for writing many rows by one statement; single
 * objects go through their repository. Parameters are always bound, Java arrays as SQL arrays.
 */
@ApplicationScoped
public class TenantSql {
    private static final int ROWS_PER_FETCH = 500;
    private static final int ALL_AT_ONCE = 0;
    private static final Map<Class<?>, String> ARRAY_TYPES = Map.of(
            UUID.class, "uuid",
            String.class, "text",
            byte[].class, "bytea",
            LocalDate.class, "date",
            Integer.class, "int4",
            Short.class, "int2",
            Long.class, "int8",
            Boolean.class, "bool");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INTEGRITY_VIOLATIONS = "23";

    private final AgroalDataSource database;

    TenantSql(AgroalDataSource database) {
        this.database = database;
    }

    /** A row that was to be written lies outside of what the acting post reaches. */
    public static final class RefusedByPolicy extends RuntimeException {
        RefusedByPolicy(SQLException cause) {
            super("a row outside of the scope of the acting post was refused", cause);
        }
    }

    /** Makes one object of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, List<? extends @Nullable Object> parameters, RowReader<T> reader) {
        List<T> items = new ArrayList<>();
        read(sql, parameters, reader, items::add, ALL_AT_ONCE);
        return items;
    }

    /** Reads row by row through a cursor: memory stays the same however many there are. */
    public <T> void each(
            String sql, List<? extends @Nullable Object> parameters, RowReader<T> reader, Consumer<T> consumer) {
        read(sql, parameters, reader, consumer, ROWS_PER_FETCH);
    }

    private <T> void read(
            String sql,
            List<? extends @Nullable Object> parameters,
            RowReader<T> reader,
            Consumer<T> consumer,
            int rowsPerFetch) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(rowsPerFetch);
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
        } catch (SQLException refused) {
            throw translate(refused);
        }
    }

    /**
     * @return the number of rows touched
     * @throws ConstraintViolationException as Hibernate would, so that constraint names become the same problems
     */
    public int execute(String sql, List<? extends @Nullable Object> parameters) {
        try (Connection connection = database.getConnection()) {
            return execute(connection, sql, parameters);
        } catch (SQLException refused) {
            throw translate(refused);
        }
    }

    /** On a connection that the caller brings, such as the one of the demo data. */
    public static int execute(Connection connection, String sql, List<? extends @Nullable Object> parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw translate(refused);
        }
    }

    private static void bind(
            Connection connection, PreparedStatement statement, List<? extends @Nullable Object> parameters)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            String arrayType = value instanceof Object[] array
                    ? ARRAY_TYPES.get(array.getClass().getComponentType())
                    : null;
            statement.setObject(
                    i + 1, arrayType == null ? value : connection.createArrayOf(arrayType, (Object[]) value));
        }
    }

    private static RuntimeException translate(SQLException refused) {
        String state = refused.getSQLState();
        if (INSUFFICIENT_PRIVILEGE.equals(state)) {
            return new RefusedByPolicy(refused);
        }
        if (state == null || !state.startsWith(INTEGRITY_VIOLATIONS)) {
            return new IllegalStateException("the statement failed with " + state, refused);
        }
        ServerErrorMessage message = refused instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return new ConstraintViolationException(
                "a constraint was violated",
                refused,
                UNIQUE_VIOLATION.equals(state) ? ConstraintKind.UNIQUE : ConstraintKind.OTHER,
                message == null ? null : message.getConstraint());
    }
}
