package cn.wuli.membership.search;

import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The register of members as a protected export. */
@ApplicationScoped
public class ExportMembers implements PersonalSheet<MemberFilter, MemberSummary> {
    private final MemberSearch search;

    ExportMembers(MemberSearch search) {
        this.search = search;
    }

    @Override
    public Terms<MemberFilter> terms() {
        return new Terms<>("member", "会员名册", "member.export", MemberFilter.class);
    }

    @Override
    public List<PersonalColumn<MemberSummary>> columns() {
        return List.of(
                PersonalColumn.of("工号", MemberSummary::staffNumber),
                PersonalColumn.of("姓名", MemberSummary::name),
                PersonalColumn.of("性别", member -> member.sex().label()),
                PersonalColumn.of("所在组织", MemberSummary::unitName),
                PersonalColumn.of("用工形式", member -> member.employment().label()),
                PersonalColumn.of("会籍状态", member -> member.status().label()),
                PersonalColumn.of(
                        "原因",
                        member -> member.statusReason() == null
                                ? null
                                : member.statusReason().label()),
                PersonalColumn.of("入会日期", MemberSummary::joinedOn));
    }

    @Override
    public long count(MemberFilter filter) {
        return search.count(filter);
    }

    @Override
    @Transactional
    public void each(MemberFilter filter, Rows<MemberSummary> rows) {
        search.each(filter, rows::add);
    }
}
