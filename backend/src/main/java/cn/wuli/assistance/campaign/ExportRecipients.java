package cn.wuli.assistance.campaign;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of campaigns as a protected export: who was given to tells who is in hardship. */
@ApplicationScoped
public class ExportRecipients implements PersonalSheet<RecipientFilter, RecipientSummary> {
    private final RecipientSearch search;

    ExportRecipients(RecipientSearch search) {
        this.search = search;
    }

    @Override
    public Terms<RecipientFilter> terms() {
        return new Terms<>("campaign-recipient", "送温暖慰问台账", "campaign.export", RecipientFilter.class);
    }

    @Override
    public List<PersonalColumn<RecipientSummary>> columns() {
        return List.of(
                PersonalColumn.of("活动", RecipientSummary::campaignName),
                PersonalColumn.of("会员", RecipientSummary::memberName),
                PersonalColumn.of("所在组织", RecipientSummary::unitName),
                PersonalColumn.of(
                        "慰问对象",
                        DataClass.FINANCE,
                        recipient -> recipient.beneficiary().words()),
                PersonalColumn.of("金额（元）", DataClass.FINANCE, RecipientSummary::amount),
                PersonalColumn.of("状态", recipient -> recipient.status().words()),
                PersonalColumn.of("报送人", RecipientSummary::proposedBy),
                PersonalColumn.of("走访日期", RecipientSummary::visitedOn),
                PersonalColumn.of("签收日期", ExportRecipients::signedOn),
                PersonalColumn.of("说明", RecipientSummary::reason));
    }

    @Override
    public long count(RecipientFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(RecipientFilter filter, Rows<RecipientSummary> rows) {
        search.each(filter, rows);
    }

    private static @Nullable Object signedOn(RecipientSummary recipient) {
        Instant signed = recipient.signedAt();
        return signed == null ? null : signed.atZone(Calendars.ZONE).toLocalDate();
    }
}
