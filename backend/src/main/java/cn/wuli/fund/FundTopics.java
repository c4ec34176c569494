package cn.wuli.fund;

import cn.wuli.platform.live.LiveTopic;
import cn.wuli.platform.live.RowTopic;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What open screens follow of money. */
@ApplicationScoped
class FundTopics {
    private final Sql sql;

    FundTopics(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    LiveTopic funds() {
        return new RowTopic("fund", "biz.fund", sql);
    }

    @Produces
    @Singleton
    LiveTopic allocations() {
        return new RowTopic("allocation", "biz.allocation", sql);
    }

    @Produces
    @Singleton
    LiveTopic incomingAllocations() {
        return new RowTopic("incoming-allocation", "biz.incoming_allocation", sql);
    }

    @Produces
    @Singleton
    LiveTopic paymentBatches() {
        return new RowTopic("payment-batch", "biz.payment_batch", sql);
    }
}
