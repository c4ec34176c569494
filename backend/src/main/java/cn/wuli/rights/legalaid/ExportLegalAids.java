package cn.wuli.rights.legalaid;

import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The list of cases as a protected export, without what was said in them; cases for the chair alone are in the chair's sheet. */
@ApplicationScoped
public class ExportLegalAids implements PersonalSheet<LegalAidFilter, LegalAidSummary> {
    private final LegalAidSearch search;

    ExportLegalAids(LegalAidSearch search) {
        this.search = search;
    }

    @Override
    public Terms<LegalAidFilter> terms() {
        return new Terms<>("legal-aid", "法律援助台账", "legal-aid.export", LegalAidFilter.class);
    }

    @Override
    public List<PersonalColumn<LegalAidSummary>> columns() {
        return List.of(
                PersonalColumn.of("申请人", LegalAidSummary::applicant),
                PersonalColumn.of("所在组织", LegalAidSummary::unitName),
                PersonalColumn.of("类别", legalAid -> legalAid.kind().words()),
                PersonalColumn.of("状态", legalAid -> legalAid.status().words()),
                PersonalColumn.of("承办律师", LegalAidSummary::adviser),
                PersonalColumn.of("申请日期", LegalAidSummary::appliedOn),
                PersonalColumn.of("当前期限", LegalAidSummary::dueOn),
                PersonalColumn.of("是否超期", legalAid -> legalAid.overdue() || legalAid.escalated()));
    }

    @Override
    public long count(LegalAidFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(LegalAidFilter filter, Rows<LegalAidSummary> rows) {
        search.each(filter, rows);
    }
}
