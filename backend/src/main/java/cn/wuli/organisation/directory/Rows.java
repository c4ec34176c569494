package cn.wuli.organisation.directory;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows of native queries by column name. */
public final class Rows {
    private Rows() {}

    /** The query must have been created with {@code Tuple.class}. */
    public static <T> List<T> map(Query query, Function<Tuple, T> reader) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reader.apply((Tuple) row)).toList();
    }

    public static UUID id(Tuple row, String column) {
        return row.get(column, UUID.class);
    }

    public static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    public static @Nullable LocalDate date(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    /** The last day of a period whose upper bound is exclusive; null while it is open. */
    public static @Nullable LocalDate lastDay(Tuple row, String column) {
        LocalDate end = date(row, column);
        return end == null ? null : end.minusDays(1);
    }
}
