package cn.wuli.platform.job;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How far long work is, for the person who waits. */
@ApplicationScoped
class JobTopics {
    private final Sql sql;

    JobTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic jobs() {
        return new RowTopic("job", "biz.job", sql);
    }
}
