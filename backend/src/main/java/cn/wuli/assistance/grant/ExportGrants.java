package cn.wuli.assistance.grant;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The list of grants as a protected export. */
@ApplicationScoped
public class ExportGrants implements PersonalSheet<GrantFilter, GrantSummary> {
    private final GrantSearch search;

    ExportGrants(GrantSearch search) {
        this.search = search;
    }

    @Override
    public Terms<GrantFilter> terms() {
        return new Terms<>("aid-grant", "救助台账", "grant.export", GrantFilter.class);
    }

    @Override
    public List<PersonalColumn<GrantSummary>> columns() {
        return List.of(
                PersonalColumn.of("困难家庭", GrantSummary::applicantName),
                PersonalColumn.of("所在组织", GrantSummary::unitName),
                PersonalColumn.of("救助项目", grant -> grant.purpose().words()),
                PersonalColumn.of("金额（元）", DataClass.FINANCE, GrantSummary::amount),
                PersonalColumn.of("状态", grant -> grant.status().words()),
                PersonalColumn.of("提出人", GrantSummary::proposedBy),
                PersonalColumn.of(
                        "提出日期",
                        grant -> grant.createdAt().atZone(Calendars.ZONE).toLocalDate()),
                PersonalColumn.of(
                        "最近办理日期",
                        grant -> grant.changedAt().atZone(Calendars.ZONE).toLocalDate()));
    }

    @Override
    public long count(GrantFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(GrantFilter filter, Rows<GrantSummary> rows) {
        search.each(filter, rows);
    }
}
