package cn.wuli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Imports a sheet of members as an officer does: upload, wait for the checks, confirm, wait until all rows stand. */
final class SheetImport {
    static final int ROWS = 5_000;
    /** Of no number that the scenario {@code create} gives out. */
    private static final int FIRST_IDENTITY = 5_000_000;

    private static final List<String> HEADER = List.of("工号", "姓名", "所在组织", "性别", "用工形式", "入会日期", "证件号", "手机号");
    private static final String BOUNDARY = "wuli-bench-boundary";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 50;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z]+)\"");

    private final HttpClient client;
    private final String url;
    private final String token;
    private final String post;

    SheetImport(HttpClient client, String url, String token, String post) {
        this.client = client;
        this.url = url;
        this.token = token;
        this.post = post;
    }

    /** Seconds from the upload until the last row is in the register. */
    double run(int round, String unitCode) throws IOException, InterruptedException {
        byte[] sheet = sheet(round, unitCode);
        long start = System.nanoTime();
        String answer = send(request("/api/imports/members")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(sheet))));
        String id = first(ID, answer);
        await(id, "CHECKED");
        send(request("/api/imports/" + id + "/confirmation").POST(BodyPublishers.noBody()));
        await(id, "APPLIED");
        return (System.nanoTime() - start) / 1e9;
    }

    private void await(String id, String wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        String answer = "";
        while (System.nanoTime() < end) {
            answer = send(request("/api/imports/" + id).GET());
            String status = first(STATUS, answer);
            if (status.equals(wanted)) {
                return;
            }
            if (status.equals("REFUSED") || status.equals("FAILED")) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("the import never became " + wanted + ": " + answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Wuli-Acting-Post", post);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private static byte[] form(byte[] sheet) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"members.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(sheet);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static byte[] sheet(int round, String unitCode) throws IOException {
        StringBuilder rows = new StringBuilder();
        row(rows, 1, HEADER);
        for (int i = 0; i < ROWS; i++) {
            int n = round * ROWS + i;
            row(
                    rows,
                    i + 2,
                    List.of(
                            "I" + n, "尉迟恭", unitCode, "男", "在编", "2020-09-01", Identities.of(FIRST_IDENTITY + n), "19900001234"));
        }
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
