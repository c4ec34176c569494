package cn.wuli.platform.sql;

import cn.wuli.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name. The plain getters refuse null; those named {@code maybe…} let it through. */
public final class Row {
    /** Makes a record of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), column);
    }

    public @Nullable String maybeText(String column) throws SQLException {
        return rows.getString(column);
    }

    public UUID id(String column) throws SQLException {
        return Objects.requireNonNull(rows.getObject(column, UUID.class), column);
    }

    public @Nullable UUID maybeId(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    /** A column of fen. */
    public Money money(String column) throws SQLException {
        return Money.ofFen(rows.getLong(column));
    }

    public @Nullable Money maybeMoney(String column) throws SQLException {
        return rows.getObject(column) == null ? null : money(column);
    }

    public LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(rows.getObject(column, LocalDate.class), column);
    }

    public @Nullable LocalDate maybeDate(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(maybeInstant(column), column);
    }

    public @Nullable Instant maybeInstant(String column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public byte @Nullable [] maybeBytes(String column) throws SQLException {
        return rows.getBytes(column);
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }

    public List<UUID> ids(String column) throws SQLException {
        return List.of((UUID[]) rows.getArray(column).getArray());
    }
}
