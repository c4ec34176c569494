package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.ErrorSheet;
import cn.wuli.platform.sheet.ParsedRow;
import cn.wuli.platform.sheet.RawRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A sheet in memory, read through the template of its handler. */
final class CheckedSheet<T> {
    private final ImportHandler<T> handler;
    private final List<ParsedRow<T>> parsed = new ArrayList<>();
    private final List<ImportRow<T>> right = new ArrayList<>();
    private final ImportFindings findings = new ImportFindings();
    private RawRow header = new RawRow(1, List.of());

    private CheckedSheet(ImportHandler<T> handler) {
        this.handler = handler;
    }

    /** Reads and checks every cell by itself. */
    static <T> CheckedSheet<T> read(ImportHandler<T> handler, Path file) {
        CheckedSheet<T> sheet = new CheckedSheet<>(handler);
        handler.template().read(file, handler.mostRows(), found -> sheet.header = found, sheet::add);
        return sheet;
    }

    private void add(ParsedRow<T> row) {
        parsed.add(row);
        row.problems().forEach(findings::add);
        T value = row.value();
        if (value != null) {
            right.add(new ImportRow<>(row.number(), value));
        }
    }

    /** Checks the rows against the data, in the transaction at hand. */
    void checkAll(IntConsumer progress) {
        inChunks(chunk -> handler.check(chunk, findings), progress);
    }

    void applyAll(Runnable afterChunk, IntConsumer progress) {
        inChunks(
                chunk -> {
                    handler.apply(chunk);
                    afterChunk.run();
                },
                progress);
    }

    private interface Step<T> {
        void take(List<ImportRow<T>> chunk);
    }

    private void inChunks(Step<T> step, IntConsumer progress) {
        int most = handler.rowsAtATime();
        for (int from = 0; from < right.size(); from += most) {
            int to = Math.min(from + most, right.size());
            step.take(right.subList(from, to));
            progress.accept(to);
        }
    }

    int rows() {
        return parsed.size();
    }

    ImportFindings findings() {
        return findings;
    }

    void writeErrors(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ErrorSheet errors = new ErrorSheet(out, header)) {
            for (ParsedRow<T> row : parsed) {
                List<CellProblem> problems = findings.of(row.number());
                errors.row(row.raw(), problems);
            }
        }
    }
}
