package cn.wuli.organisation.officer;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the list of officers out as a sheet; who took it is audited in the same transaction. */
@ApplicationScoped
public class ExportOfficers {
    public static final List<String> HEADERS = List.of("单位", "姓名", "职务", "专挂兼", "任职日期", "任期至", "产生方式", "依据文件", "本届届满");

    private static final Map<String, String> SOURCES =
            Map.of("ELECTION", "选举", "APPOINTMENT", "任命", "DELEGATION", "委托", "ENGAGEMENT", "聘请", "SYSTEM", "系统");

    private final OfficerSearch search;
    private final AuditLog audit;

    ExportOfficers(OfficerSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(OfficerFilter filter, Consumer<OfficerSummary> rows) {
        long[] exported = new long[1];
        search.each(filter, officer -> {
            exported[0]++;
            rows.accept(officer);
        });
        audit.record("officer.export", "post", null, AuditChanges.of("rows", null, exported[0]));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(OfficerSummary officer) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(officer.unitName());
        cells.add(officer.personName());
        cells.add(officer.postName());
        cells.add(officer.engagement().label());
        cells.add(officer.from());
        cells.add(officer.to());
        cells.add(SOURCES.getOrDefault(officer.source(), officer.source()));
        cells.add(officer.basis());
        cells.add(officer.termEnds());
        return cells;
    }
}
