package cn.wuli.assistance.care;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The ledger of visits as a protected export; for which event (an illness, a birth) only for who asks for it. */
@ApplicationScoped
public class ExportCareEvents implements PersonalSheet<CareFilter, CareEventSummary> {
    private final CareSearch search;

    ExportCareEvents(CareSearch search) {
        this.search = search;
    }

    @Override
    public Terms<CareFilter> terms() {
        return new Terms<>("care-event", "走访慰问台账", "care.export", CareFilter.class);
    }

    @Override
    public List<PersonalColumn<CareEventSummary>> columns() {
        return List.of(
                PersonalColumn.of("会员", CareEventSummary::memberName),
                PersonalColumn.of("所在组织", CareEventSummary::unitName),
                PersonalColumn.of("事由", DataClass.MEDICAL, CareEventSummary::kindName),
                PersonalColumn.of("发生日期", CareEventSummary::happenedOn),
                PersonalColumn.of("走访单位", event -> event.visitor().words()),
                PersonalColumn.of("走访期限", CareEventSummary::dueOn),
                PersonalColumn.of("状态", event -> event.status().words()),
                PersonalColumn.of("走访日期", CareEventSummary::visitedOn),
                PersonalColumn.of("慰问金（元）", DataClass.FINANCE, CareEventSummary::amount),
                PersonalColumn.of(
                        "慰问金列支",
                        event -> event.money() == CareMoneyStatus.NONE
                                ? null
                                : event.money().words()),
                PersonalColumn.of("慰问品", CareEventSummary::goods));
    }

    @Override
    public long count(CareFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(CareFilter filter, Rows<CareEventSummary> rows) {
        search.each(filter, rows);
    }
}
