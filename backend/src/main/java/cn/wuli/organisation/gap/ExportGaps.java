package cn.wuli.organisation.gap;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the two lists of gaps out as sheets; who took them is audited in the same transaction. */
@ApplicationScoped
@Transactional
public class ExportGaps {
    public static final List<String> UNLINKED_HEADERS =
            List.of("编码", "单位", "类型", "城市", "断线起始日", "原隶属上级", "业务指导上级", "下一步");
    public static final List<String> OFFICER_HEADERS =
            List.of("编码", "工会", "类型", "城市", "关系", "会员数", "专职工会干部", "应配（会员数千分之三）", "缺额", "数据时间");

    private final UnlinkedUnits unlinked;
    private final OfficerGaps officers;
    private final AuditLog audit;

    ExportGaps(UnlinkedUnits unlinked, OfficerGaps officers, AuditLog audit) {
        this.unlinked = unlinked;
        this.officers = officers;
        this.audit = audit;
    }

    public void exportUnlinked(@Nullable String city, Consumer<UnlinkedUnit> rows) {
        unlinked.each(city, rows);
        audit.record("unit.export", "unit", null, AuditChanges.of("list", null, "unlinked"));
    }

    public void exportOfficers(OfficerGapFilter filter, Consumer<OfficerGap> rows) {
        officers.each(filter, rows);
        audit.record("unit.export", "unit", null, AuditChanges.of("list", null, "officer-gaps"));
    }

    /** In the order of {@link #UNLINKED_HEADERS}. */
    public static List<@Nullable Object> cells(UnlinkedUnit unit) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(unit.code());
        cells.add(unit.name());
        cells.add(unit.kind().label());
        cells.add(unit.cityName());
        cells.add(unit.since());
        cells.add(unit.formerParent());
        cells.add(unit.guides());
        cells.add(unit.nextStep().label());
        return cells;
    }

    /** In the order of {@link #OFFICER_HEADERS}. */
    public static List<@Nullable Object> cells(OfficerGap union) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(union.code());
        cells.add(union.name());
        cells.add(union.kind().label());
        cells.add(union.cityName());
        cells.add(union.standing().label());
        cells.add(union.members());
        cells.add(union.fullTimeOfficers());
        cells.add(union.required());
        cells.add(union.gap());
        cells.add(union.asOf());
        return cells;
    }
}
