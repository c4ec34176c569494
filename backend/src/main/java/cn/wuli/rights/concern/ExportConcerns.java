package cn.wuli.rights.concern;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The list of concerns as a protected export, without names; what they are about only for who asks for it. */
@ApplicationScoped
public class ExportConcerns implements PersonalSheet<ConcernFilter, ConcernSummary> {
    private final ConcernSearch search;

    ExportConcerns(ConcernSearch search) {
        this.search = search;
    }

    @Override
    public Terms<ConcernFilter> terms() {
        return new Terms<>("concern", "诉求台账", "concern.export", ConcernFilter.class);
    }

    @Override
    public List<PersonalColumn<ConcernSummary>> columns() {
        return List.of(
                PersonalColumn.of("诉求", DataClass.SEALED, ConcernSummary::title),
                PersonalColumn.of("类别", concern -> concern.kind().words()),
                PersonalColumn.of("所在组织", ConcernSummary::unitName),
                PersonalColumn.of("状态", concern -> concern.status().words()),
                PersonalColumn.of("办理", concern -> concern.desk().words()),
                PersonalColumn.of(
                        "提出日期",
                        concern -> concern.filedAt().atZone(Calendars.ZONE).toLocalDate()),
                PersonalColumn.of("当前期限", ConcernSummary::dueOn),
                PersonalColumn.of("答复日期", ConcernSummary::answeredOn),
                PersonalColumn.of("是否超期", concern -> concern.overdue() || concern.escalated()),
                PersonalColumn.of(
                        "评价",
                        concern -> concern.satisfaction() == null
                                ? null
                                : concern.satisfaction().words()));
    }

    @Override
    public long count(ConcernFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(ConcernFilter filter, Rows<ConcernSummary> rows) {
        search.each(filter, rows);
    }
}
