package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.DomainProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of an xlsx file. */
final class XlsxRows {
    /** Stands in front of a number that Excel has already rounded: a double holds 15 decimal digits. */
    static final String LOST_DIGITS = "\u0000";

    private static final int EXACT_DIGITS = 15;
    /** 200,000 rows of 20 columns unpack to about 150 MB. */
    private static final long LARGEST_UNPACKED = 400L << 20;
    /** The shared strings alone are held in memory while reading. */
    private static final long LARGEST_SHARED_STRINGS = 64L << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_COLUMNS = 500;
    private static final Map<String, Boolean> DATE_FORMATS = new ConcurrentHashMap<>();

    private XlsxRows() {}

    static void read(Path file, Consumer<RawRow> rows) throws IOException {
        refuseBombs(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> rows.accept(raw(row)));
        } catch (DomainProblem ours) {
            throw ours;
        } catch (RuntimeException damaged) {
            // The library reports broken XML by exceptions of several parsers.
            throw new DomainProblem(SheetProblem.UNREADABLE);
        }
    }

    /** Unpacks everything once without keeping it, because the sizes that a zip file states may be lies. */
    private static void refuseBombs(Path file) throws IOException {
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new DomainProblem(SheetProblem.BOMB);
            }
            for (var entry : Collections.list(zip.entries())) {
                boolean sharedStrings = entry.getName().endsWith("sharedStrings.xml");
                long most =
                        Math.min(LARGEST_UNPACKED - total, sharedStrings ? LARGEST_SHARED_STRINGS : LARGEST_UNPACKED);
                try (InputStream content = zip.getInputStream(entry)) {
                    total += measure(content, most);
                }
            }
        }
    }

    private static long measure(InputStream content, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw new DomainProblem(SheetProblem.BOMB);
            }
        }
        return size;
    }

    private static RawRow raw(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            cells.add(cell == null ? "" : text(cell));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否";
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : SheetWriter.unsafe(text.strip());
    }

    private static String number(Cell cell) {
        if (isDate(cell)) {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        boolean lost = number.scale() <= 0 && number.precision() - number.scale() > EXACT_DIGITS;
        return (lost ? LOST_DIGITS : "") + number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        // 14 to 17 and 22 are dates everywhere; 27 to 31, 36 and 50 to 58 are dates in the Chinese editions.
        boolean builtIn = id != null
                && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58));
        return builtIn || (format != null && DATE_FORMATS.computeIfAbsent(format, XlsxRows::namesADay));
    }

    private static boolean namesADay(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || (bare.contains("m") && bare.contains("d"));
    }
}
