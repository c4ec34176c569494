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
    private static final String BOOKS = "fund/books-check.sql";
    private static final String TREES = "fund/tree-check.sql";

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
        return read(BOOKS);
    }

    /** Whether each allocation tree adds up, which only a role that sees all unions can tell. */
    public static String treeQuery() {
        return read(TREES);
    }

    private static String read(String resource) {
        try (InputStream in = BooksCheck.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
