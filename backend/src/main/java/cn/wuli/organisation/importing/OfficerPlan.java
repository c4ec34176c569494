package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import cn.wuli.platform.access.AccessMatrix;
import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.importing.ImportRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of the rows of officers whoever loads them: the unit stands, and it can have such a post. */
public final class OfficerPlan {
    /** Which kinds of unit a type of post can be held at: those where the matrix lets it do anything. */
    private static final Map<String, Set<String>> FITTING = fitting();

    private OfficerPlan() {}

    public static List<CellProblem> problems(List<ImportRow<OfficerRow>> rows, Map<String, KnownUnit> units) {
        List<CellProblem> problems = new ArrayList<>();
        for (ImportRow<OfficerRow> row : rows) {
            KnownUnit unit = units.get(row.value().unitCode());
            if (unit == null) {
                problems.add(problem(row, OfficerSheet.UNIT, "本工会没有这个单位，请核对编码"));
            } else if (!fits(row.value().postType(), unit.kind())) {
                problems.add(problem(row, OfficerSheet.POST, "“" + unit.kind().label() + "”没有这一职务"));
            }
        }
        return problems;
    }

    private static boolean fits(String postType, UnitKind kind) {
        return FITTING.getOrDefault(postType, Set.of()).contains(kind.name());
    }

    private static Map<String, Set<String>> fitting() {
        Map<String, Set<String>> fitting = new HashMap<>();
        new AccessMatrix()
                .actions()
                .values()
                .forEach(action -> action.allowed()
                        .forEach((type, kinds) -> fitting.computeIfAbsent(type, ignored -> new HashSet<>())
                                .addAll(kinds)));
        return fitting;
    }

    private static CellProblem problem(ImportRow<?> row, SheetColumn<?> column, String message) {
        return new CellProblem(row.number(), Integer.toString(row.number()), column.header(), message);
    }
}
