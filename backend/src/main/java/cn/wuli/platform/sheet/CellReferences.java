package cn.wuli.platform.sheet;

/** Names cells as spreadsheet programs do: column letters and the row counted from 1. */
final class CellReferences {
    private static final int LETTERS = 26;

    private CellReferences() {}

    /** @param column from 0; negative when the sheet has no such column: the row alone */
    static String of(int column, int row) {
        return column < 0 ? Integer.toString(row) : letters(column) + row;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
