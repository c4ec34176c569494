package cn.wuli.platform.sheet;

import cn.wuli.platform.time.Calendars;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet row by row in constant memory: a first row that says what was exported by whom and when, the header,
 * the rows. Texts that a spreadsheet program could take for a formula are written with an apostrophe in front.
 */
public final class SheetWriter implements AutoCloseable {
    /** What the sheet holds; stands in its first row. */
    public record Origin(String title, String filter, String by) {}

    /** A sheet ends at 1,048,576 rows; the round number leaves room for header rows. */
    public static final int MOST_ROWS = 1_000_000;

    static final int NONE = -1;
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final double COLUMN_WIDTH = 18;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param origin null: no first row about the origin */
    public SheetWriter(OutputStream out, String sheetName, @Nullable Origin origin, List<String> headers) {
        workbook = new Workbook(out, "Wuli", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        if (origin != null) {
            String when = MINUTE.format(Instant.now().atZone(Calendars.ZONE));
            sheet.inlineString(row++, 0, safe(describe(origin, when)));
            // On every printed page too. In a footer & begins a code.
            sheet.footer((origin.by() + "　" + when).replace("&", "&&"), Position.CENTER);
        }
        // Everything above the first row of data stays in view while scrolling.
        sheet.freezePane(0, row + 1);
        for (int column = 0; column < headers.size(); column++) {
            sheet.inlineString(row, column, safe(headers.get(column)));
            sheet.style(row, column).bold().fillColor("E8EDF3").set();
        }
        row++;
    }

    /**
     * Writes one row.
     *
     * @param cells text, whole and decimal numbers, dates, instants, booleans; null leaves the cell empty
     */
    public void row(List<? extends @Nullable Object> cells) {
        row(cells, NONE);
    }

    /** @param wrong the column to mark as wrong; negative for none */
    void row(List<? extends @Nullable Object> cells, int wrong) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value != null) {
                write(column, value);
            }
        }
        if (wrong >= 0) {
            sheet.style(row, wrong).fillColor("FDE2E0").set();
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Ends the file; the stream underneath stays open. */
    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(int column, Object value) {
        switch (value) {
            case Integer number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            case LocalDate date -> sheet.inlineString(row, column, date.toString());
            case Instant instant -> sheet.inlineString(row, column, MINUTE.format(instant.atZone(Calendars.ZONE)));
            case Boolean yes -> sheet.inlineString(row, column, yes ? "是" : "否");
            default -> sheet.inlineString(row, column, safe(value.toString()));
        }
    }

    private static String describe(Origin origin, String when) {
        String filter = origin.filter().isEmpty() ? "全部" : origin.filter();
        return origin.title() + "　条件：" + filter + "　导出人：" + origin.by() + "　导出时间：" + when;
    }

    /** A cell that begins like a formula runs as one when the sheet is saved as CSV and opened again. */
    static String safe(String text) {
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) : text;
        String clean = withoutControls(cut);
        return !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    /** Takes back what {@link #safe} did, for sheets of ours that are uploaded again. */
    static String unsafe(String text) {
        boolean ours = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0;
        return ours ? text.substring(1) : text;
    }

    private static String withoutControls(String text) {
        boolean dirty = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        return dirty ? text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "") : text;
    }
}
