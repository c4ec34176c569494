package cn.wuli.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.sheet.SheetWriter.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void saysWhoExportedWhatAndWhen() throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer =
                        new SheetWriter(out, "会员", new Origin("会员名单", "单位：会计学院", "张三"), List.of("姓名", "金额", "在职"))) {
            writer.row(Arrays.asList("李四", 12, true));
            writer.row(Arrays.asList("王㛃𬱖", null, false));
        }
        List<RawRow> rows = read(file);
        assertTrue(rows.get(0)
                .cells()
                .getFirst()
                .matches("会员名单　条件：单位：会计学院　导出人：张三　导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
        assertEquals(List.of("姓名", "金额", "在职"), rows.get(1).cells());
        assertEquals(List.of("李四", "12", "是"), rows.get(2).cells());
        assertEquals(List.of("王㛃𬱖", "", "否"), rows.get(3).cells());
    }

    @Test
    void disarmsWhatASpreadsheetProgramWouldRun() {
        assertEquals("'=HYPERLINK(\"http://x\")", SheetWriter.safe("=HYPERLINK(\"http://x\")"));
        assertEquals("'+1", SheetWriter.safe("+1"));
        assertEquals("'-1+2", SheetWriter.safe("-1+2"));
        assertEquals("'@SUM(A1)", SheetWriter.safe("@SUM(A1)"));
        assertEquals("'\t=1", SheetWriter.safe("\t=1"));
        assertEquals("a=1", SheetWriter.safe("a=1"));
        assertEquals("ab", SheetWriter.safe("a\u0001b"));
    }

    @Test
    void writesAMillionRowsInConstantMemory() throws IOException {
        Path file = folder.resolve("million.xlsx");
        long start = System.nanoTime();
        long least = Long.MAX_VALUE;
        long most = 0;
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(out, "会员", null, List.of("编号", "姓名", "单位", "金额"))) {
            for (int row = 0; row < SheetWriter.MOST_ROWS; row++) {
                writer.row(List.of(row, "会员" + row, "第" + row % 40 + "分工会", (long) row * 100));
                if (row % 200_000 == 199_999) {
                    long used = usedMemory();
                    least = Math.min(least, used);
                    most = Math.max(most, used);
                }
            }
        }
        long grown = most - least;
        System.out.printf(
                "1,000,000 rows in %d ms, %d MB on disk, memory grew by %d kB%n",
                (System.nanoTime() - start) / 1_000_000, Files.size(file) / MEGABYTE, grown / 1024);
        // What grows is the library's list of rows: one empty reference each.
        assertTrue(grown < 32 * MEGABYTE, () -> "grew by " + grown);
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<RawRow> read(Path file) {
        List<RawRow> rows = new ArrayList<>();
        SheetReader.read(file, rows::add);
        return rows;
    }
}
