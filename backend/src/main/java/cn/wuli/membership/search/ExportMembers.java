package cn.wuli.membership.search;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands a list of members out of the system; who took which list is audited in the same transaction. */
@ApplicationScoped
public class ExportMembers {
    public static final List<String> HEADERS = List.of("工号", "姓名", "性别", "所在组织", "用工形式", "会籍状态", "原因", "入会日期");

    private final MemberSearch search;
    private final AuditLog audit;

    ExportMembers(MemberSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(MemberFilter filter, Consumer<MemberSummary> rows) {
        long[] exported = new long[1];
        search.each(filter, member -> {
            exported[0]++;
            rows.accept(member);
        });
        audit.record("member.export", "member", null, AuditChanges.of("rows", null, exported[0]));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(MemberSummary member) {
        List<@Nullable Object> cells = new java.util.ArrayList<>();
        cells.add(member.staffNumber());
        cells.add(member.name());
        cells.add(member.sex().label());
        cells.add(member.unitName());
        cells.add(member.employment().label());
        cells.add(member.status().label());
        cells.add(member.statusReason() == null ? null : member.statusReason().label());
        cells.add(member.joinedOn());
        return cells;
    }
}
