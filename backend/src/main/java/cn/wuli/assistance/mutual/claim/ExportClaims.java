package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** The list of claims as a protected export; what somebody claimed for (a stay, a grave illness) only for who asks for it. */
@ApplicationScoped
public class ExportClaims implements PersonalSheet<ClaimFilter, ClaimSummary> {
    private final ClaimSearch search;

    ExportClaims(ClaimSearch search) {
        this.search = search;
    }

    @Override
    public Terms<ClaimFilter> terms() {
        return new Terms<>("mutual-claim", "互助申请台账", "mutual.claim-export", ClaimFilter.class);
    }

    @Override
    public List<PersonalColumn<ClaimSummary>> columns() {
        return List.of(
                PersonalColumn.of("申请人", ClaimSummary::memberName),
                PersonalColumn.of("所在工会", ClaimSummary::unionName),
                PersonalColumn.of("所在组织", ClaimSummary::unitName),
                PersonalColumn.of("期次", ClaimSummary::periodName),
                PersonalColumn.of(
                        "申请项目",
                        DataClass.MEDICAL,
                        claim -> claim.kinds().stream().map(ClaimKind::words).collect(Collectors.joining("、"))),
                PersonalColumn.of("申请日期", ClaimSummary::filedOn),
                PersonalColumn.of("状态", claim -> claim.status().words()),
                PersonalColumn.of("审核人", ClaimSummary::reviewer),
                PersonalColumn.of("核算金额（元）", DataClass.FINANCE, ClaimSummary::assessed),
                PersonalColumn.of("核定金额（元）", DataClass.FINANCE, ClaimSummary::approved));
    }

    @Override
    public long count(ClaimFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(ClaimFilter filter, Rows<ClaimSummary> rows) {
        search.each(filter, rows);
    }
}
