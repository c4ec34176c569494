package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Collects what is wrong with the rows of one sheet. */
public final class ImportFindings {
    private final Map<Integer, List<CellProblem>> byRow = new TreeMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();

    /** @param message Chinese; the rule and the way out, without the value */
    public void refuse(ImportRow<?> row, SheetColumn<?> column, String message) {
        add(new CellProblem(row.number(), Integer.toString(row.number()), column.header(), message));
    }

    /** Refuses the row as a whole. */
    public void refuse(ImportRow<?> row, String message) {
        add(new CellProblem(row.number(), Integer.toString(row.number()), "", message));
    }

    /**
     * Finds duplicates within the sheet.
     *
     * @param key what must occur once, such as the identity number
     * @return the row that has it already; empty for the first one
     */
    public OptionalInt earlierRowWith(String key, ImportRow<?> row) {
        Integer first = firstRows.putIfAbsent(key, row.number());
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** What a check that stands apart from imports has found. */
    public void add(CellProblem problem) {
        byRow.computeIfAbsent(problem.row(), ignored -> new ArrayList<>()).add(problem);
    }

    boolean isEmpty() {
        return byRow.isEmpty();
    }

    int wrongRows() {
        return byRow.size();
    }

    List<CellProblem> of(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    List<CellProblem> first(int most) {
        return byRow.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
