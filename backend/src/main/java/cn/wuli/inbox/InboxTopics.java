package cn.wuli.inbox;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of copies. */
@ApplicationScoped
class InboxTopics {
    private final Sql sql;

    InboxTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic copies() {
        return new RowTopic("task-copy", "biz.task_copy", sql);
    }
}
