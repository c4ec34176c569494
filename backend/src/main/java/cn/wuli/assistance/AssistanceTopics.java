package cn.wuli.assistance;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of hardship files, grants and claims. */
@ApplicationScoped
class AssistanceTopics {
    private final Sql sql;

    AssistanceTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic hardshipFiles() {
        return new RowTopic("hardship-file", "biz.hardship_file", sql);
    }

    @Produces
    @Singleton
    LiveTopic aidGrants() {
        return new RowTopic("aid-grant", "biz.aid_grant", sql);
    }

    @Produces
    @Singleton
    LiveTopic mutualClaims() {
        return new RowTopic("mutual-claim", "biz.mutual_claim", sql);
    }
}
