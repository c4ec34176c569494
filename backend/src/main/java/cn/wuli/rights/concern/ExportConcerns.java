package cn.wuli.rights.concern;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands a list of concerns out of the system, without their words and without names. */
@ApplicationScoped
public class ExportConcerns {
    public static final List<String> HEADERS =
            List.of("诉求", "类别", "所在组织", "状态", "办理", "提出日期", "当前期限", "答复日期", "是否超期", "评价");

    private final ConcernSearch search;
    private final AuditLog audit;

    ExportConcerns(ConcernSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(ConcernFilter filter, Consumer<ConcernSummary> rows) {
        long[] exported = new long[1];
        search.each(filter, concern -> {
            exported[0]++;
            rows.accept(concern);
        });
        audit.record("concern.export", Concerns.OBJECT, null, AuditChanges.of("rows", null, exported[0]));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(ConcernSummary concern) {
        Satisfaction verdict = concern.satisfaction();
        return Arrays.asList(
                concern.title(),
                concern.kind().words(),
                concern.unitName(),
                concern.status().words(),
                concern.desk().words(),
                concern.filedAt().atZone(Calendars.ZONE).toLocalDate(),
                concern.dueOn(),
                concern.answeredOn(),
                concern.overdue() || concern.escalated() ? "是" : "否",
                verdict == null ? null : verdict.words());
    }
}
