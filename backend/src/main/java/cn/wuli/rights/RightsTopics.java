package cn.wuli.rights;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of concerns. */
@ApplicationScoped
class RightsTopics {
    private final Sql sql;

    RightsTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic concerns() {
        return new RowTopic("concern", "biz.concern", sql);
    }
}
