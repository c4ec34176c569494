package cn.wuli.platform.sheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The uploaded rows with the column 错误原因 in front, in the order of the upload: people mend the marked cells in it
 * and upload it again. The extra column is no column of any template and is left alone then.
 */
public final class ErrorSheet implements AutoCloseable {
    public static final String REASON = "错误原因";

    private final SheetWriter writer;
    /** An error sheet that is uploaded again has the column already. */
    private final int oldReason;

    public ErrorSheet(OutputStream out, RawRow header) {
        oldReason = header.cells().indexOf(REASON);
        writer = new SheetWriter(out, "核对结果", null, withReason(REASON, header.cells()));
    }

    public void row(RawRow raw, List<CellProblem> problems) {
        String reason = problems.stream().map(ErrorSheet::sentence).collect(Collectors.joining("；"));
        List<String> visible = raw.cells().stream()
                .map(cell -> cell.replace(XlsxRows.LOST_DIGITS, ""))
                .toList();
        writer.row(withReason(reason, visible), problems.isEmpty() ? SheetWriter.NONE : 0);
    }

    @Override
    public void close() {
        writer.close();
    }

    private List<String> withReason(String reason, List<String> cells) {
        List<String> all = new ArrayList<>(cells.size() + 1);
        all.add(reason);
        for (int column = 0; column < cells.size(); column++) {
            if (column != oldReason) {
                all.add(cells.get(column));
            }
        }
        return all;
    }

    private static String sentence(CellProblem problem) {
        return problem.header().isEmpty() ? problem.message() : "“" + problem.header() + "”" + problem.message();
    }
}
