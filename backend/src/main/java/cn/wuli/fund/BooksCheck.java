package cn.wuli.fund;

import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Recomputes the books of the acting union from the postings and says what differs. */
@ApplicationScoped
public class BooksCheck {
    public static final String QUERY = "fund/books-check.sql";

    private final Sql sql;

    BooksCheck(Sql sql) {
        this.sql = sql;
    }

    /** One line for each finding; empty when the books are in order. */
    @Transactional
    public List<String> findings() {
        return sql.list(row -> row.text("finding"), query());
    }

    /** The query behind it, for a run over all unions by a role that sees them. */
    public static String query() {
        try (InputStream in = BooksCheck.class.getClassLoader().getResourceAsStream(QUERY)) {
            return new String(Objects.requireNonNull(in, QUERY).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(QUERY, unreadable);
        }
    }
}
