package cn.wuli.assistance.grant;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands a list of grants out of the system; who took which list is audited in the same transaction. */
@ApplicationScoped
public class ExportGrants {
    public static final List<String> HEADERS = List.of("困难家庭", "所在组织", "救助项目", "金额（元）", "状态", "提出人", "提出日期", "最近办理日期");

    private final GrantSearch search;
    private final AuditLog audit;

    ExportGrants(GrantSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(GrantFilter filter, Consumer<GrantSummary> rows) {
        long[] exported = new long[1];
        search.each(filter, grant -> {
            exported[0]++;
            rows.accept(grant);
        });
        audit.record("grant.export", GrantTasks.OBJECT, null, AuditChanges.of("rows", null, exported[0]));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(GrantSummary grant) {
        return Arrays.asList(
                grant.applicantName(),
                grant.unitName(),
                grant.purpose().words(),
                grant.amount(),
                grant.status().words(),
                grant.proposedBy(),
                grant.createdAt().atZone(Calendars.ZONE).toLocalDate(),
                grant.changedAt().atZone(Calendars.ZONE).toLocalDate());
    }
}
