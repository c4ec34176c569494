package cn.wuli.flow;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of submissions, on both sides. */
@ApplicationScoped
class FlowTopics {
    private final Sql sql;

    FlowTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic sentCases() {
        return new RowTopic("outbox-case", "biz.outbox_case", sql);
    }

    @Produces
    @Singleton
    LiveTopic receivedCases() {
        return new RowTopic("inbox-case", "biz.inbox_case", sql);
    }
}
