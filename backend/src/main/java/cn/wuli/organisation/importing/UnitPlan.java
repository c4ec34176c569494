package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.pinyin.Pinyin;
import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.importing.ImportRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rows of one sheet against each other and against the directory, and resolves their codes. The rows may stand
 * in any order.
 */
public final class UnitPlan {
    private static final Set<UnitKind> SUPERIORS =
            EnumSet.of(UnitKind.PROVINCE, UnitKind.CITY, UnitKind.COUNTY, UnitKind.EXTERNAL);
    private static final int DEEPEST = 12;

    private final Map<String, KnownUnit> known;
    private final Map<String, ImportRow<UnitRow>> rows = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    private UnitPlan(Map<String, KnownUnit> known) {
        this.known = known;
    }

    /** Plans the rows of one sheet. */
    public static UnitPlan of(List<ImportRow<UnitRow>> sheet, Map<String, KnownUnit> known) {
        UnitPlan plan = new UnitPlan(known);
        sheet.forEach(plan::register);
        plan.rows.values().forEach(plan::check);
        return plan;
    }

    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** @throws IllegalStateException while there are problems */
    public List<PlannedUnit> units() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the sheet has problems");
        }
        return rows.values().stream().map(row -> planned(row.value())).toList();
    }

    private void register(ImportRow<UnitRow> row) {
        UnitRow unit = row.value();
        if (known.containsKey(unit.code())) {
            refuse(row, UnitSheet.CODE, "已被现有单位使用，请换一个编码；变更现有单位请办理组织变更");
        } else if (rows.putIfAbsent(unit.code(), row) != null) {
            refuse(row, UnitSheet.CODE, "在本表中重复");
        } else {
            ids.put(unit.code(), Ids.next());
        }
    }

    private void check(ImportRow<UnitRow> row) {
        UnitRow unit = row.value();
        String manager = unit.manager();
        if (manager == null) {
            if (unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.GROUP) {
                refuse(row, UnitSheet.MANAGER, "不能为空：" + unit.kind().label() + "必须隶属于一个工会");
            }
        } else {
            checkManager(row, unit, manager);
        }
        for (String guide : unit.guides()) {
            UnitKind kind = kindOf(guide);
            if (kind == null) {
                refuse(row, UnitSheet.GUIDES, "“" + guide + "”不存在，请核对编码");
            } else if (!unit.kind().isTenantRoot() || !SUPERIORS.contains(kind) || guide.equals(unit.code())) {
                refuse(row, UnitSheet.GUIDES, "只能是省、市、县级工会，且只用于独立的一级工会");
            }
        }
    }

    private void checkManager(ImportRow<UnitRow> row, UnitRow unit, String manager) {
        UnitKind kind = kindOf(manager);
        if (kind == null) {
            refuse(row, UnitSheet.MANAGER, "不存在，请核对编码，或先导入上级单位");
            return;
        }
        boolean fits = switch (unit.kind()) {
            case BRANCH -> kind.isTenantRoot() || kind == UnitKind.BRANCH;
            case GROUP -> kind.isTenantRoot() || kind == UnitKind.BRANCH;
            case PROVINCE, EXTERNAL -> kind == UnitKind.EXTERNAL;
            case CITY, COUNTY, UNIVERSITY, AFFILIATED -> SUPERIORS.contains(kind);
        };
        if (!fits) {
            refuse(
                    row,
                    UnitSheet.MANAGER,
                    "“" + kind.label() + "”不能管理“" + unit.kind().label() + "”");
        } else if (hasCycle(unit.code())) {
            refuse(row, UnitSheet.MANAGER, "使隶属关系成环，或超过 12 级");
        }
    }

    private boolean hasCycle(String code) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && rows.containsKey(at)) {
            if (!seen.add(at) || seen.size() > DEEPEST) {
                return true;
            }
            at = Objects.requireNonNull(rows.get(at)).value().manager();
        }
        return false;
    }

    private @Nullable UnitKind kindOf(String code) {
        ImportRow<UnitRow> row = rows.get(code);
        if (row != null) {
            return row.value().kind();
        }
        KnownUnit unit = known.get(code);
        return unit == null ? null : unit.kind();
    }

    private PlannedUnit planned(UnitRow unit) {
        Pinyin pinyin = Pinyin.of(unit.name());
        return new PlannedUnit(
                id(unit.code()),
                tenant(unit.code()),
                unit.kind().name(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                pinyin.full(),
                pinyin.initials(),
                unit.cityCode(),
                unit.manager() == null ? null : id(unit.manager()),
                unit.guides().stream().map(this::id).toList(),
                unit.from(),
                unit.basisDocument());
    }

    private UUID id(String code) {
        UUID planned = ids.get(code);
        return planned != null
                ? planned
                : Objects.requireNonNull(known.get(code)).id();
    }

    /** The union whose data a unit belongs to: itself, or the one that its managers lead up to. */
    private @Nullable UUID tenant(String code) {
        ImportRow<UnitRow> row = rows.get(code);
        if (row == null) {
            return Objects.requireNonNull(known.get(code)).tenantId();
        }
        UnitRow unit = row.value();
        return switch (unit.kind()) {
            case EXTERNAL -> null;
            case BRANCH, GROUP -> tenant(Objects.requireNonNull(unit.manager()));
            case PROVINCE, CITY, COUNTY, UNIVERSITY, AFFILIATED -> id(code);
        };
    }

    private void refuse(ImportRow<UnitRow> row, SheetColumn<?> column, String message) {
        problems.add(new CellProblem(row.number(), Integer.toString(row.number()), column.header(), message));
    }
}
