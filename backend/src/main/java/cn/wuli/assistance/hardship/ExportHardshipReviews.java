package cn.wuli.assistance.hardship;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The queue of yearly reviews as a protected export. */
@ApplicationScoped
public class ExportHardshipReviews implements PersonalSheet<ReviewFilter, ReviewRow> {
    private final ReviewSearch search;

    ExportHardshipReviews(ReviewSearch search) {
        this.search = search;
    }

    @Override
    public Terms<ReviewFilter> terms() {
        return new Terms<>("hardship-review", "困难家庭年度复核", "hardship.export", ReviewFilter.class);
    }

    @Override
    public List<PersonalColumn<ReviewRow>> columns() {
        return List.of(
                PersonalColumn.of("申请人", ReviewRow::applicantName),
                PersonalColumn.of("所在组织", ReviewRow::unitName),
                PersonalColumn.of(
                        "认定类别",
                        DataClass.FINANCE,
                        row -> row.category() == null ? null : row.category().words()),
                PersonalColumn.of("复核情况", row -> row.stage().words()),
                PersonalColumn.of("档案有效期至", ReviewRow::reviewedUntil),
                PersonalColumn.of(
                        "重新申报日期",
                        row -> row.redeclaredAt() == null
                                ? null
                                : row.redeclaredAt().atZone(Calendars.ZONE).toLocalDate()),
                PersonalColumn.of("返困", ReviewRow::returned));
    }

    @Override
    public long count(ReviewFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(ReviewFilter filter, Rows<ReviewRow> rows) {
        search.each(filter, rows);
    }
}
