package cn.wuli.platform.export;

import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Takes lists out of the system as people do: asks, waits, reads the password, fetches the file and opens it. */
public final class TakenLists {
    private static final String EXPORTS = "/api/protected-exports/";

    private TakenLists() {}

    /** @param list the address of the list with its filter, such as {@code /api/members/export?q=1000} */
    public static ValidatableResponse ask(Persona persona, String list, boolean withSensitive) {
        return as(persona)
                .body(Map.of("purpose", "换届核对", "withSensitive", withSensitive))
                .post(list)
                .then();
    }

    /** All cells of a small list, one row a line. */
    public static String take(Persona persona, String list) {
        String id = ask(persona, list, false).statusCode(201).extract().path("id");
        awaitReady(persona, id);
        return text(open(download(persona, id), password(persona, id)));
    }

    static void awaitReady(Persona persona, String id) {
        String status = "";
        for (int i = 0; i < 400 && !status.equals("READY"); i++) {
            status = as(persona)
                    .get("/api/protected-exports?limit=100")
                    .path("items.find { it.id == '" + id + "' }.status");
            pause();
        }
        assertEquals("READY", status);
    }

    static String password(Persona persona, String id) {
        return withOneTimeCodeAs(persona)
                .post(EXPORTS + id + "/password")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
    }

    static byte[] download(Persona persona, String id) {
        return as(persona)
                .post(EXPORTS + id + "/download")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static List<Row> open(byte[] locked, String password) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
            Decryptor lock = Decryptor.getInstance(new EncryptionInfo(container));
            assertTrue(lock.verifyPassword(password), "the password does not open the file");
            try (InputStream plain = lock.getDataStream(container);
                    ReadableWorkbook workbook = new ReadableWorkbook(plain)) {
                return workbook.getFirstSheet().read();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    static String text(List<Row> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
