package cn.wuli.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor opaque; null on the last page
 * @param total only where the user needs it, else null
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    /** Cuts a page out of up to {@code limit + 1} rows; the row too many only says that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf, @Nullable Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded(), total);
    }
}
