package cn.wuli.organisation.directory;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the list of units out as a sheet: the rows of the same filters as on the screen, and who took them. */
@ApplicationScoped
public class ExportUnits {
    public static final List<String> HEADERS = List.of("编码", "名称", "简称", "类型", "城市", "隶属上级", "与本单位关系", "会员数", "状态");

    private final UnitSearch search;
    private final AuditLog audit;

    ExportUnits(UnitSearch search, AuditLog audit) {
        this.search = search;
        this.audit = audit;
    }

    @Transactional
    public void export(UnitFilter filter, Consumer<UnitSummary> rows) {
        long[] exported = new long[1];
        search.each(filter, unit -> {
            exported[0]++;
            rows.accept(unit);
        });
        audit.record("unit.export", "unit", null, AuditChanges.of("rows", null, exported[0]));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(UnitSummary unit) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(unit.code());
        cells.add(unit.name());
        cells.add(unit.shortName());
        cells.add(unit.kind().label());
        cells.add(unit.cityName());
        cells.add(unit.parentName());
        cells.add(unit.standing().label());
        cells.add(unit.members());
        cells.add(unit.status().label());
        return cells;
    }
}
