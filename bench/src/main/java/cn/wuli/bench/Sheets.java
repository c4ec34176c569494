package cn.wuli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        StringBuilder rows = new StringBuilder();
        row(rows, 1, MEMBER);
        for (int i = 0; i < count; i++) {
            int n = first + i;
            row(
                    rows,
                    i + 2,
                    List.of("I" + n, NAME, unitCode, "男", "在编", "2020-09-01", Identities.of(FIRST_IDENTITY + n), "19900001234"));
        }
        return workbook(rows);
    }

    static byte[] roster(int first, int count, String period) throws IOException {
        StringBuilder rows = new StringBuilder();
        row(rows, 1, ROSTER);
        for (int i = 0; i < count; i++) {
            int n = first + i;
            row(rows, i + 2, List.of("I" + n, NAME, Identities.of(FIRST_IDENTITY + n), "是", "12", "98", period));
        }
        return workbook(rows);
    }

    private static byte[] workbook(StringBuilder rows) throws IOException {
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
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return file.toByteArray();
    }

    private static void row(StringBuilder rows, int number, List<String> cells) {
        rows.append("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            rows.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(cells.get(column))
                    .append("</t></is></c>");
        }
        rows.append("</row>");
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
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
