package cn.wuli.assistance.helper;

import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who helps which family, as a protected export. */
@ApplicationScoped
public class ExportFamilyHelpers implements PersonalSheet<HelperFilter, HelperSummary> {
    private final HelperSearch search;

    ExportFamilyHelpers(HelperSearch search) {
        this.search = search;
    }

    @Override
    public Terms<HelperFilter> terms() {
        return new Terms<>("family-helper", "一人一帮扶台账", "hardship.export", HelperFilter.class);
    }

    @Override
    public List<PersonalColumn<HelperSummary>> columns() {
        return List.of(
                PersonalColumn.of("帮扶家庭", HelperSummary::applicantName),
                PersonalColumn.of("所在组织", HelperSummary::unitName),
                PersonalColumn.of("帮扶人", HelperSummary::helperName),
                PersonalColumn.of("结对日期", HelperSummary::since),
                PersonalColumn.of("结束日期", HelperSummary::endedOn),
                PersonalColumn.of("已走访次数", HelperSummary::visits),
                PersonalColumn.of("最近走访", HelperSummary::lastVisitedOn),
                PersonalColumn.of("下次走访", HelperSummary::nextVisitOn));
    }

    @Override
    public long count(HelperFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(HelperFilter filter, Rows<HelperSummary> rows) {
        search.each(filter, rows);
    }
}
