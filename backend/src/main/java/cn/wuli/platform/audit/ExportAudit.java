package cn.wuli.platform.audit;

import cn.wuli.platform.audit.AuditSearch.AuditEvent;
import cn.wuli.platform.audit.AuditSearch.AuditFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands audit records out as a sheet; who took them is itself a record of the same transaction. */
@ApplicationScoped
public class ExportAudit {
    public static final List<String> HEADERS =
            List.of("时间", "人员", "单位", "职务", "事项", "结果", "对象", "对象编号", "变更内容", "来源地址", "请求编号");

    private final AuditSearch search;
    private final AuditLog audit;

    ExportAudit(AuditSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(AuditFilter filter, Consumer<AuditEvent> rows) {
        long[] exported = new long[1];
        search.each(filter, event -> {
            exported[0]++;
            rows.accept(event);
        });
        audit.record(
                "audit.export",
                "audit-event",
                null,
                AuditChanges.of("rows", null, exported[0])
                        .and("from", null, filter.from())
                        .and("until", null, filter.to()));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(AuditEvent event) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(event.at());
        cells.add(event.personName());
        cells.add(event.unitName());
        cells.add(event.postName());
        cells.add(event.actName());
        cells.add("DONE".equals(event.outcome()) ? "成功" : "被拒绝");
        cells.add(event.objectName());
        cells.add(event.objectId() == null ? null : event.objectId().toString());
        cells.add(String.join("；", event.changeWords()));
        cells.add(event.clientAddress());
        cells.add(event.requestId());
        return cells;
    }
}
