package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.DomainProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads the first sheet of an xlsx file, or a CSV file, row by row. What it is is told by the content, never by the name. */
final class SheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {}

    /** @throws DomainProblem {@link SheetProblem} */
    static void read(Path file, Consumer<RawRow> rows) {
        try {
            byte[] start = start(file);
            if (Arrays.equals(start, OLE)) {
                // Old .xls, and any encrypted xlsx, which is wrapped in the same container.
                throw new DomainProblem(SheetProblem.OLD_EXCEL);
            }
            if (Arrays.equals(start, ZIP)) {
                XlsxRows.read(file, rows);
            } else {
                CsvRows.read(file, rows);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new DomainProblem(SheetProblem.UNREADABLE);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
