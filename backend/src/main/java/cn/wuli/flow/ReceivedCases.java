package cn.wuli.flow;

import cn.wuli.organisation.HomeSubmission;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Received copies among the latest submissions on the home page. */
@ApplicationScoped
class ReceivedCases implements HomeSubmission {
    private final Sql sql;

    ReceivedCases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Item> latest(int limit) {
        return sql.list(
                row -> new Item(
                        row.id("id"),
                        row.text("title"),
                        "/submissions/received/" + row.id("id"),
                        row.id("from_unit_id"),
                        row.text("from_name"),
                        row.text("status"),
                        row.instant("submitted_at")),
                "select id, title, from_unit_id, from_name, status, submitted_at from biz.inbox_case"
                        + " order by submitted_at desc limit ?",
                limit);
    }
}
