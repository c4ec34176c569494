package cn.wuli.flow;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds submissions, sent and received. Every copy is checked against its digest as it is read. */
@ApplicationScoped
@Transactional
public class CaseSearch {
    private static final String PAGE = " where (?::text is null or c.status = ?) and (?::text is null or c.flow = ?)"
            + " and (?::uuid is null or c.id < ?) order by c.id desc limit ?";

    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentActor actor;

    CaseSearch(Sql sql, ObjectMapper json, CurrentActor actor) {
        this.sql = sql;
        this.json = json;
        this.actor = actor;
    }

    /** Newest first. */
    public Page<SentCaseView> sent(@Nullable CaseStatus status, @Nullable String flow, PageQuery page) {
        List<SentCaseView> rows = sql.list(
                row -> SentCaseView.of(row, json, actor.get()),
                SentCaseView.QUERY + PAGE,
                parameters(status, flow, page));
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public SentCaseView sent(UUID id) {
        return sql.one(row -> SentCaseView.of(row, json, actor.get()), SentCaseView.QUERY + " where c.id = ?", id);
    }

    /** Newest first. */
    public Page<ReceivedCaseView> received(@Nullable CaseStatus status, @Nullable String flow, PageQuery page) {
        boolean mayDecide = mayDecide();
        List<ReceivedCaseView> rows = sql.list(
                row -> ReceivedCaseView.of(row, json, mayDecide),
                ReceivedCaseView.QUERY + PAGE,
                parameters(status, flow, page));
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public ReceivedCaseView received(UUID id) {
        boolean mayDecide = mayDecide();
        return sql.one(
                row -> ReceivedCaseView.of(row, json, mayDecide), ReceivedCaseView.QUERY + " where c.id = ?", id);
    }

    private boolean mayDecide() {
        return actor.get().may("flow.decide");
    }

    private static @Nullable Object[] parameters(@Nullable CaseStatus status, @Nullable String flow, PageQuery page) {
        Cursor after = page.after();
        String statusName = status == null ? null : status.name();
        UUID afterId = after == null ? null : after.id();
        return new @Nullable Object[] {statusName, statusName, flow, flow, afterId, afterId, page.limit() + 1};
    }
}
