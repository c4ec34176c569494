package cn.wuli.testsupport;

import static cn.wuli.testsupport.As.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Imports of one kind, as one person: uploads rows as a sheet, waits, confirms. */
public record ImportCalls(Persona officer, String kind, List<String> header) {
    private static final int MOST_WAITS = 600;
    private static final int PAUSE_MILLISECONDS = 100;

    /** Returns the id of the import. */
    public String upload(List<List<String>> rows) throws IOException {
        return as(officer)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", kind + ".xlsx", sheet(rows))
                .post("/api/imports/" + kind)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public void confirm(String id) {
        as(officer).post("/api/imports/{id}/confirmation", id).then().statusCode(202);
    }

    public ValidatableResponse await(String id, String status) throws InterruptedException {
        String seen = "";
        for (int i = 0; i < MOST_WAITS; i++) {
            ValidatableResponse run =
                    as(officer).get("/api/imports/{id}", id).then().statusCode(200);
            seen = run.extract().path("status");
            if (seen.equals(status)) {
                return run;
            }
            if (!seen.equals("CHECKING") && !seen.equals("APPLYING")) {
                throw new AssertionError(
                        "expected " + status + " but was " + run.extract().asString());
            }
            Thread.sleep(PAUSE_MILLISECONDS);
        }
        throw new AssertionError("still " + seen);
    }

    private byte[] sheet(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(kind);
            write(sheet, 0, header);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
