package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.DomainProblem;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of one kind looks like, and how a row of it becomes a {@code T}. The header may stand in any of the first
 * rows, its columns in any order, required ones with or without their star; columns of no template are left alone.
 *
 * @param title the name of the sheet and of the file
 * @param build is called only when every cell of the row is right; a {@link DomainProblem} it throws concerns the row
 */
public record SheetTemplate<T>(String title, List<SheetColumn<?>> columns, Function<SheetValues, T> build) {
    private static final int HEADER_WITHIN_ROWS = 10;
    static final String REQUIRED_MARK = "*";

    /**
     * Reads all rows of data in order, with constant memory. Blank rows are skipped.
     *
     * @param header receives the header row before the first row of data
     * @throws DomainProblem {@link SheetProblem} when the file as a whole cannot be read
     */
    public void read(Path file, int mostRows, Consumer<RawRow> header, Consumer<ParsedRow<T>> rows) {
        Reading reading = new Reading(mostRows, header, rows);
        SheetReader.read(file, reading);
        reading.end();
    }

    /** Reads all rows of data into memory; for sheets known to be small. */
    public List<ParsedRow<T>> readAll(Path file, int mostRows) {
        List<ParsedRow<T>> all = new ArrayList<>();
        read(file, mostRows, ignored -> {}, all::add);
        return all;
    }

    /** Writes the empty template: the header to fill in under, and a second sheet with the rules and examples. */
    public void write(OutputStream out) {
        TemplateFile.write(this, out);
    }

    /** The state of reading one file: where the columns stand, how many rows there were. */
    private final class Reading implements Consumer<RawRow> {
        private final int mostRows;
        private final Consumer<RawRow> header;
        private final Consumer<ParsedRow<T>> rows;
        private int @Nullable [] positions;
        private int seen;
        private int parsed;
        private List<String> bestMissing = columns.stream()
                .filter(SheetColumn::required)
                .map(SheetColumn::header)
                .toList();

        Reading(int mostRows, Consumer<RawRow> header, Consumer<ParsedRow<T>> rows) {
            this.mostRows = mostRows;
            this.header = header;
            this.rows = rows;
        }

        @Override
        public void accept(RawRow row) {
            if (row.isBlank()) {
                return;
            }
            if (positions == null) {
                findHeader(row);
            } else if (++parsed > mostRows) {
                throw new DomainProblem(SheetProblem.TOO_MANY_ROWS).with("limit", mostRows);
            } else {
                rows.accept(parse(row, positions));
            }
        }

        void end() {
            if (positions == null) {
                throw seen == 0
                        ? new DomainProblem(SheetProblem.EMPTY)
                        : new DomainProblem(SheetProblem.HEADERS_MISSING)
                                .with("columns", String.join("、", bestMissing));
            }
            if (parsed == 0) {
                throw new DomainProblem(SheetProblem.EMPTY);
            }
        }

        private void findHeader(RawRow row) {
            List<String> headers = row.cells().stream().map(Reading::plain).toList();
            List<String> missing = columns.stream()
                    .filter(column -> column.required() && !headers.contains(plain(column.header())))
                    .map(SheetColumn::header)
                    .toList();
            boolean any = columns.stream().anyMatch(column -> headers.contains(plain(column.header())));
            if (missing.isEmpty() && any) {
                positions = positionsIn(headers);
                header.accept(row);
                return;
            }
            if (missing.size() < bestMissing.size()) {
                bestMissing = missing;
            }
            if (++seen >= HEADER_WITHIN_ROWS) {
                throw new DomainProblem(SheetProblem.HEADERS_MISSING).with("columns", String.join("、", bestMissing));
            }
        }

        private int[] positionsIn(List<String> headers) {
            int[] found = new int[columns.size()];
            for (int i = 0; i < found.length; i++) {
                String name = plain(columns.get(i).header());
                found[i] = headers.indexOf(name);
                if (found[i] != headers.lastIndexOf(name)) {
                    throw new DomainProblem(SheetProblem.HEADER_TWICE).with("columns", name);
                }
            }
            return found;
        }

        private static String plain(String header) {
            return header.replace(REQUIRED_MARK, "").replace("＊", "").replaceAll("\\s", "");
        }
    }

    private ParsedRow<T> parse(RawRow row, int[] positions) {
        Map<SheetColumn<?>, Object> values = new IdentityHashMap<>();
        List<CellProblem> problems = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            SheetColumn<?> column = columns.get(i);
            String text = positions[i] < 0 ? "" : row.cell(positions[i]);
            String wrong = parseCell(column, text, values);
            if (wrong != null) {
                String reference = CellReferences.of(positions[i], row.number());
                problems.add(new CellProblem(row.number(), reference, column.header(), wrong));
            }
        }
        if (!problems.isEmpty()) {
            return new ParsedRow<>(row, null, problems);
        }
        try {
            return new ParsedRow<>(row, build.apply(new SheetValues(values)), List.of());
        } catch (DomainProblem refused) {
            String reference = Integer.toString(row.number());
            return new ParsedRow<>(
                    row, null, List.of(new CellProblem(row.number(), reference, "", messageOf(refused))));
        }
    }

    private static @Nullable String parseCell(SheetColumn<?> column, String text, Map<SheetColumn<?>, Object> values) {
        if (text.isEmpty()) {
            return column.required() ? "不能为空" : null;
        }
        if (text.startsWith(XlsxRows.LOST_DIGITS)) {
            return "数字超过 15 位，表格软件已丢失后面的数字：请把该列设为“文本”格式后重新填写";
        }
        try {
            values.put(column, column.parser().parse(text));
            return null;
        } catch (DomainProblem refused) {
            return messageOf(refused);
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    private static String messageOf(DomainProblem problem) {
        return problem.fields().isEmpty()
                ? problem.type().title()
                : problem.fields().getFirst().message();
    }
}
