package cn.wuli.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.problem.DomainProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTemplateTest {
    private static final SheetColumn<String> NAME =
            SheetColumn.text("姓名", 20).asRequired().withExample("张三");
    private static final SheetColumn<String> SEX =
            SheetColumn.choice("性别", new TreeMap<>(Map.of("男", "MALE", "女", "FEMALE")));
    private static final SheetColumn<LocalDate> JOINED =
            SheetColumn.date("入会日期").asRequired();
    private static final SheetColumn<Long> DUES = SheetColumn.yuan("会费");
    private static final SheetColumn<String> CARD = SheetColumn.text("证件号码", 30);

    private record Person(String name, LocalDate joined, long dues, String card) {}

    private static final SheetTemplate<Person> TEMPLATE = new SheetTemplate<>(
            "会员导入",
            List.of(NAME, SEX, JOINED, DUES, CARD),
            row -> new Person(
                    row.get(NAME),
                    row.get(JOINED),
                    row.find(DUES).orElse(0L),
                    row.find(CARD).orElse("")));

    @TempDir
    Path folder;

    @Test
    void readsAnXlsxWithDatesNumbersAndATitleRow() throws IOException {
        Path file = xlsx(sheet -> {
            sheet.value(0, 0, "某某大学会员名单");
            header(sheet, 1, "证件号码", "姓名*", "入会日期", "备注", "会费");
            sheet.value(2, 0, "330106199001011234");
            sheet.value(2, 1, " 李㛃 ");
            sheet.value(2, 2, LocalDate.of(2024, 3, 8));
            sheet.style(2, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 4, 120.5);
        });
        ParsedRow<Person> row = only(file);
        assertEquals(new Person("李㛃", LocalDate.of(2024, 3, 8), 12050, "330106199001011234"), row.value());
        assertEquals(3, row.number());
    }

    @Test
    void readsCsvInUtf8WithAMarkAndInGb18030() throws IOException {
        String text = "姓名,性别,入会日期,会费\r\n\"王,𬱖\",女,2024/3/8,\"1,200.00\"\r\n\r\n";
        Person expected = new Person("王,𬱖", LocalDate.of(2024, 3, 8), 120000, "");
        assertEquals(
                expected,
                only(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).value());
        assertEquals(
                expected, only(file(text.getBytes(Charset.forName("GB18030")))).value());
    }

    @Test
    void namesTheCellAndTheRuleOfEveryMistake() throws IOException {
        Path file = csv("姓名,性别,入会日期,会费\n,未知,2024-02-30,1.234\n张三,男,20240308,");
        List<ParsedRow<Person>> rows = TEMPLATE.readAll(file, 10);
        assertEquals(
                List.of(
                        new CellProblem(2, "A2", "姓名", "不能为空"),
                        new CellProblem(2, "B2", "性别", "只能填：女、男"),
                        new CellProblem(2, "C2", "入会日期", "没有这一天，请核对年月日"),
                        new CellProblem(2, "D2", "会费", "应为金额（元），最多两位小数")),
                rows.getFirst().problems());
        assertNull(rows.getFirst().value());
        assertEquals(List.of(), rows.getLast().problems());
    }

    @Test
    void tellsWhenTheProgramHasLostDigitsOfANumber() throws IOException {
        Path file = xlsx(sheet -> {
            header(sheet, 0, "姓名", "入会日期", "证件号码");
            sheet.value(1, 0, "张三");
            sheet.value(1, 1, "2024-03-08");
            sheet.value(1, 2, 330106199001011234L);
        });
        CellProblem problem = only(file).problems().getFirst();
        assertEquals("C2", problem.cell());
        assertTrue(problem.message().contains("“文本”格式"), problem::message);
    }

    @Test
    void namesTheColumnsThatAreMissing() throws IOException {
        DomainProblem missing = refused(csv("姓名,性别\n张三,男\n"));
        assertEquals(SheetProblem.HEADERS_MISSING, missing.type());
        assertEquals("入会日期", missing.values().get("columns"));
    }

    @Test
    void refusesDoubleHeadersEmptySheetsAndTooManyRows() throws IOException {
        assertEquals(
                SheetProblem.HEADER_TWICE,
                refused(csv("姓名,姓名,入会日期\na,b,2024-01-01")).type());
        assertEquals(SheetProblem.EMPTY, refused(csv("姓名,入会日期\n")).type());
        assertEquals(SheetProblem.EMPTY, refused(csv("")).type());
        String rows = "张三,2024-01-01\n".repeat(11);
        assertEquals(
                SheetProblem.TOO_MANY_ROWS, refused(csv("姓名,入会日期\n" + rows)).type());
    }

    @Test
    void refusesWhatIsNoSheet() throws IOException {
        assertEquals(
                SheetProblem.OLD_EXCEL,
                refused(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                        .type());
        assertEquals(
                SheetProblem.UNREADABLE,
                refused(file(new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1})).type());
        assertEquals(SheetProblem.UNREADABLE, refused(zip("xl/nothing.xml", 10)).type());
    }

    @Test
    void refusesAZipBombBeforeTheLibraryOpensIt() throws IOException {
        Instant start = Instant.now();
        Path bomb = zip("xl/sharedStrings.xml", 200 << 20);
        assertTrue(Files.size(bomb) < 1 << 20);
        assertEquals(SheetProblem.BOMB, refused(bomb).type());
        assertTrue(Duration.between(start, Instant.now()).toSeconds() < 20);
    }

    @Test
    void readsItsOwnTemplateAsEmptyAndOffersTheChoices() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TEMPLATE.write(out);
        }
        assertEquals(SheetProblem.EMPTY, refused(file).type());
        List<RawRow> rows = new ArrayList<>();
        SheetReader.read(file, rows::add);
        assertEquals(
                List.of("姓名*", "性别", "入会日期*", "会费", "证件号码"), rows.getFirst().cells());
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var form = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            String xml = new String(form.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml.contains("女,男"));
        }
    }

    @Test
    void parsesFiveThousandRowsWellUnderASecond() throws IOException {
        Path file = xlsx(sheet -> {
            header(sheet, 0, "姓名", "性别", "入会日期", "会费", "证件号码");
            for (int row = 1; row <= 5000; row++) {
                sheet.value(row, 0, "会员" + row);
                sheet.value(row, 1, "女");
                sheet.value(row, 2, "2024-03-08");
                sheet.value(row, 3, row);
                sheet.value(row, 4, "33010619900101" + (1000 + row % 9000));
            }
        });
        TEMPLATE.readAll(file, 5000);
        Instant start = Instant.now();
        List<ParsedRow<Person>> rows = TEMPLATE.readAll(file, 5000);
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.println("5,000 rows parsed in " + millis + " ms");
        assertEquals(5000, rows.stream().filter(row -> row.value() != null).count());
        assertTrue(millis < 1000, () -> millis + " ms");
    }

    @Test
    void errorSheetsKeepTheUploadAndCanBeUploadedAgain() throws IOException {
        Path upload = csv("姓名,入会日期,备注\n张三,昨天,=1+1\n李四,2024-01-01,\n");
        Path errors = folder.resolve("errors.xlsx");
        try (OutputStream out = Files.newOutputStream(errors)) {
            ErrorSheet[] sheet = new ErrorSheet[1];
            TEMPLATE.read(
                    upload,
                    10,
                    header -> sheet[0] = new ErrorSheet(out, header),
                    row -> sheet[0].row(row.raw(), row.problems()));
            sheet[0].close();
        }
        List<RawRow> rows = new ArrayList<>();
        SheetReader.read(errors, rows::add);
        assertEquals(List.of("错误原因", "姓名", "入会日期", "备注"), rows.get(0).cells());
        assertEquals(
                List.of("“入会日期”应为日期，如 2026-03-08", "张三", "昨天", "=1+1"),
                rows.get(1).cells());
        assertEquals("李四", rows.get(2).cells().get(1));
        assertEquals(2, TEMPLATE.readAll(errors, 10).size());
    }

    private ParsedRow<Person> only(Path file) {
        List<ParsedRow<Person>> rows = TEMPLATE.readAll(file, 10);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private DomainProblem refused(Path file) {
        return assertThrows(DomainProblem.class, () -> TEMPLATE.readAll(file, 10));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path xlsx(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        filling.fill(workbook.newWorksheet("数据"));
        workbook.finish();
        return file(bytes.toByteArray());
    }

    private static void header(Worksheet sheet, int row, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(row, column, Objects.requireNonNull(names[column]));
        }
    }

    private Path csv(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "sheet", ""), bytes);
    }

    private Path zip(String entry, int size) throws IOException {
        Path file = Files.createTempFile(folder, "zip", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[1 << 20];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return file;
    }
}
