package cn.wuli.platform.sheet;

import java.util.List;

/**
 * One row as it stands in the file, trimmed; empty cells are empty strings.
 *
 * @param number as the person sees it: the first row of the sheet is 1
 */
public record RawRow(int number, List<String> cells) {
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
