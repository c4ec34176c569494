package cn.wuli.organisation.directory;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Reads rows of native queries by column name. */
public final class Rows {
    private static final int ROWS_PER_FETCH = 500;

    private Rows() {}

    /** The query must have been created with {@code Tuple.class}. */
    public static <T> List<T> map(Query query, Function<Tuple, T> reader) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reader.apply((Tuple) row)).toList();
    }

    /** Row by row through a cursor, so that memory stays the same however many there are. Inside a transaction. */
    public static void each(Query query, Consumer<Tuple> consumer) {
        try (Stream<?> rows =
                query.setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_PER_FETCH).getResultStream()) {
            rows.forEach(row -> consumer.accept((Tuple) row));
        }
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

    /** Whether a period covers a day. */
    public static boolean covers(Tuple row, String start, String end, LocalDate day) {
        LocalDate first = date(row, start);
        LocalDate over = date(row, end);
        return (first == null || !first.isAfter(day)) && (over == null || day.isBefore(over));
    }
}
