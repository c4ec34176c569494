package cn.wuli.organisation.changing;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of changes of the organisation. */
@ApplicationScoped
class ChangeTopics {
    private final Sql sql;

    ChangeTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic unitChanges() {
        return new RowTopic("unit-change", "biz.unit_change", sql);
    }
}
