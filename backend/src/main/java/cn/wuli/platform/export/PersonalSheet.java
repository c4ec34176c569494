package cn.wuli.platform.export;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of a module with personal data. A bean; it writes the rows, {@link ProtectedExports} does all the rest.
 *
 * @param <F> which rows: kept with the request as JSON, so its fields are values
 * @param <R> one row
 */
public interface PersonalSheet<F, R> {
    /** Takes the rows as they come from the database. */
    @FunctionalInterface
    interface Rows<R> {
        /** @param subject whose data it is, who can read afterwards that it left; null when it is about nobody */
        void add(R row, @Nullable UUID subject);
    }

    /**
     * What does not change from one request to the next.
     *
     * @param kind stable; stands in the database, such as {@code member}
     * @param title Chinese; names the file
     * @param permission what the post needs, when it asks and again when the file is made
     */
    record Terms<F>(String kind, String title, String permission, Class<F> filterType) {}

    Terms<F> terms();

    List<PersonalColumn<R>> columns();

    long count(F filter);

    /** Within the policies of the acting post. */
    void each(F filter, Rows<R> rows);
}
