package cn.wuli.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the file that people fill in. Examples stand on the second sheet, so that nobody imports one by mistake. */
final class TemplateFile {
    private static final double COLUMN_WIDTH = 18;
    private static final double RULE_WIDTH = 48;
    /** Rows that get the text format and the drop-down lists. */
    private static final int PREPARED_ROWS = 5_000;
    /** Excel takes no longer list inside a validation. */
    private static final int LONGEST_LIST = 250;

    private static final List<String> NOTES_HEADER = List.of("列名", "是否必填", "填写要求", "示例");

    private TemplateFile() {}

    static void write(SheetTemplate<?> template, OutputStream out) {
        Workbook workbook = new Workbook(out, "Wuli", "1.0");
        writeForm(template, workbook.newWorksheet(template.title()));
        writeNotes(template, workbook.newWorksheet("填写说明"));
        try {
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void writeForm(SheetTemplate<?> template, Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < template.columns().size(); i++) {
            SheetColumn<?> column = template.columns().get(i);
            sheet.width(i, COLUMN_WIDTH);
            sheet.inlineString(0, i, column.header() + (column.required() ? SheetTemplate.REQUIRED_MARK : ""));
            sheet.style(0, i)
                    .bold()
                    .fillColor(column.required() ? "FCE8D5" : "E8EDF3")
                    .set();
            // Text format: identity and card numbers keep all their digits, dates stay as typed.
            sheet.style(i).format("@").set();
            String list = String.join(",", column.choices());
            if (!list.isEmpty() && list.length() <= LONGEST_LIST) {
                sheet.range(1, i, PREPARED_ROWS, i)
                        .validateWithListByFormula("\"" + list + "\"")
                        .showErrorMessage(true)
                        .errorTitle(column.header())
                        .error(column.rule());
            }
        }
    }

    private static void writeNotes(SheetTemplate<?> template, Worksheet sheet) {
        for (int i = 0; i < NOTES_HEADER.size(); i++) {
            sheet.inlineString(0, i, NOTES_HEADER.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, i == 2 ? RULE_WIDTH : COLUMN_WIDTH);
        }
        for (int i = 0; i < template.columns().size(); i++) {
            SheetColumn<?> column = template.columns().get(i);
            sheet.inlineString(i + 1, 0, column.header());
            sheet.inlineString(i + 1, 1, column.required() ? "必填" : "选填");
            sheet.inlineString(i + 1, 2, column.rule());
            sheet.inlineString(i + 1, 3, SheetWriter.safe(column.example()));
        }
    }
}
