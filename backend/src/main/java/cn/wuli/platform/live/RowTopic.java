package cn.wuli.platform.live;

import cn.wuli.platform.sql.Sql;
import java.util.UUID;

/** A topic of one tenant table: whoever sees the row may hear that it changed. Its rows tell by {@code R__live_changes.sql}. */
public final class RowTopic implements LiveTopic {
    private final String name;
    private final String query;
    private final Sql sql;

    /** @param table with its schema */
    public RowTopic(String name, String table, Sql sql) {
        this.name = name;
        this.query = "select 1 from " + table + " where id = ?";
        this.sql = sql;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isVisible(UUID objectId) {
        return sql.first(row -> true, query, objectId).isPresent();
    }
}
