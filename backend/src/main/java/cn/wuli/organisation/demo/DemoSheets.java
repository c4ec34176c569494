package cn.wuli.organisation.demo;

import cn.wuli.platform.sheet.CellProblem;
import cn.wuli.platform.sheet.ParsedRow;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** Reads the sheets of the demo province by the same templates that people fill in. */
final class DemoSheets {
    private static final int MOST_ROWS = 20_000;

    private DemoSheets() {}

    private static <T> List<ParsedRow<T>> read(String resource, SheetTemplate<T> template) throws IOException {
        Path file = Files.createTempFile("wuli-demo", ".csv");
        try (InputStream in = Objects.requireNonNull(
                DemoSheets.class.getClassLoader().getResourceAsStream("demo/" + resource), resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return template.readAll(file, MOST_ROWS);
        } finally {
            Files.delete(file);
        }
    }

    static <T> List<T> values(String resource, SheetTemplate<T> template) throws IOException {
        return rows(resource, template).stream().map(ImportRow::value).toList();
    }

    /** The rows as an import would get them. */
    static <T> List<ImportRow<T>> rows(String resource, SheetTemplate<T> template) throws IOException {
        List<ParsedRow<T>> rows = read(resource, template);
        refuse(resource, rows.stream().flatMap(row -> row.problems().stream()).toList());
        return rows.stream()
                .map(row -> new ImportRow<>(row.number(), Objects.requireNonNull(row.value())))
                .toList();
    }

    static void refuse(String resource, List<CellProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(resource + ": " + problems.getFirst());
        }
    }
}
