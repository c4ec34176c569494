package cn.wuli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets as an office program writes them: members, and the roster of the same members. */
final class Sheets {
    /** Of no number that the scenario {@code create} gives out. */
    private static final int FIRST_IDENTITY = 5_000_000;

    private static final String NAME = "尉迟恭";
    private static final List<String> MEMBER = List.of("工号", "姓名", "所在组织", "性别", "用工形式", "入会日期", "证件号", "手机号");
    private static final List<String> ROSTER = List.of("工号", "姓名", "身份证号", "是否参加职工医保", "个人缴费（元）", "单位缴费（元）", "期次");

    private Sheets() {}

    static byte[] members(int first, int count, String unitCode) throws IOException {
        return workbook(MEMBER, first, count, n ->
                List.of("I" + n, NAME, unitCode, "男", "在编", "2020-09-01", Identities.of(FIRST_IDENTITY + n), "19900001234"));
    }

    static byte[] roster(int first, int count, String period) throws IOException {
        return workbook(ROSTER, first, count, n ->
                List.of("I" + n, NAME, Identities.of(FIRST_IDENTITY + n), "是", "12", "98", period));
    }

    /** Row by row into the file: a roster of 60,000 rows takes more memory than the load generator has. */
    private static byte[] workbook(List<String> head, int first, int count, IntFunction<List<String>> cells)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                    <cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="会员" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(zip, row(1, head));
            for (int i = 0; i < count; i++) {
                write(zip, row(i + 2, cells.apply(first + i)));
            }
            write(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            row.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(cells.get(column))
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return """
                <Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>""".formatted(number, type, target);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
