package cn.wuli.inbox;

import cn.wuli.platform.access.SessionCount;
import jakarta.enterprise.context.ApplicationScoped;

/** The number on the inbox of both shells. */
@ApplicationScoped
class InboxCount implements SessionCount {
    private final InboxSearch search;

    InboxCount(InboxSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public long count() {
        return search.waiting();
    }
}
