package cn.wuli.platform.file;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.TestIds;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@WuliTest
class FileResourceTest {
    /** Browsers send names in UTF-8; REST Assured does so only in this mode. */
    private static final RestAssuredConfig AS_A_BROWSER = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private static final UUID OPEN_OBJECT = TestIds.id("object:open");

    @Inject
    StoredFiles files;

    @Inject
    FileLinks links;

    @Inject
    FileStore store;

    @Inject
    SweepOrphans orphans;

    @Inject
    SweepTemporaryFiles temporary;

    /** Lets everybody read the files of one object. */
    @Singleton
    static class OpenObjects implements FileGuard {
        @Override
        public String objectType() {
            return "test-object";
        }

        @Override
        public boolean mayRead(UUID objectId) {
            return objectId.equals(OPEN_OBJECT);
        }
    }

    @Test
    void givesBackWhatWasUploaded() {
        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "困难证明.pdf", TestContents.PDF);
        byte[] content = as(Persona.MEMBER)
                .get("/api/files/{id}", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''%E5%9B%B0"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertArrayEquals(TestContents.PDF, content);
        as(Persona.MEMBER)
                .get("/api/files/{id}?inline=true", id)
                .then()
                .header("Content-Disposition", containsString("inline"));
    }

    @Test
    void hidesTheFileFromEverybodyElse() {
        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "a.pdf", TestContents.PDF);
        for (Persona other : List.of(
                Persona.OTHER_MEMBER, Persona.CAMPUS_CHAIR, Persona.OTHER_CAMPUS_CHAIR, Persona.PROVINCE_CHAIR)) {
            as(other).get("/api/files/{id}", id).then().statusCode(404);
            as(other).post("/api/files/{id}/link", id).then().statusCode(404);
        }
    }

    @Test
    void showsAKeptFileToWhomTheGuardOfItsObjectLets() {
        UUID open = uploaded(Persona.MEMBER, "ATTACHMENT", "a.pdf", TestContents.PDF);
        UUID closed = uploaded(Persona.MEMBER, "ATTACHMENT", "b.pdf", TestContents.PDF);
        keep(open, OPEN_OBJECT);
        keep(closed, TestIds.id("object:closed"));
        as(Persona.CAMPUS_CHAIR).get("/api/files/{id}", open).then().statusCode(200);
        as(Persona.CAMPUS_CHAIR).get("/api/files/{id}", closed).then().statusCode(404);
        // The guard says yes, the policies of the tenant say no.
        as(Persona.OTHER_CAMPUS_CHAIR).get("/api/files/{id}", open).then().statusCode(404);
        as(Persona.OTHER_BRANCH_SECRETARY).get("/api/files/{id}", open).then().statusCode(404);
    }

    @Test
    void takesEverythingButThePictureOutOfAPhotograph() throws IOException {
        byte[] photo = TestContents.withExif(TestContents.image("jpg", 40, 20), 6, "GPS 30.1N 120.1E Zhang San");
        UUID id = uploaded(Persona.MEMBER, "PHOTO", "合影.jpeg", photo);
        byte[] clean = as(Persona.MEMBER).get("/api/files/{id}", id).asByteArray();
        String text = new String(clean, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("Exif"));
        assertFalse(text.contains("Zhang San"));
        var image = ImageIO.read(new ByteArrayInputStream(clean));
        assertEquals(20, image.getWidth(), "turned upright");
        assertEquals(40, image.getHeight());
        assertTrue(new Color(image.getRGB(10, 3)).getRed() > 200, "what was left is on top now");
        assertTrue(new Color(image.getRGB(10, 36)).getBlue() > 200);
    }

    @Test
    void refusesContentThatIsNotWhatItsNameSays() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
        for (byte[] content : List.of(html, svg, program, TestContents.zip(10, "a.txt"))) {
            refused("ATTACHMENT", "proof.pdf", content, 422, "file-wrong-type");
            refused("PHOTO", "photo.jpg", content, 422, "file-wrong-type");
        }
        refused("PHOTO", "proof.jpg", TestContents.PDF, 422, "file-wrong-type");
        refused(
                "ATTACHMENT",
                "a.docx",
                TestContents.zip(1, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                422,
                "file-macros");
        refused("SHEET", "a.xlsx", new byte[0], 422, "file-empty");
        refused("PHOTO", "a.png", Arrays.copyOf(TestContents.image("png", 30, 30), 60), 422, "file-damaged");
    }

    @Test
    void refusesBombsAndWhatIsTooLarge() {
        byte[] bomb = TestContents.zip(700 << 20, "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertTrue(bomb.length < 2 << 20);
        refused("SHEET", "a.xlsx", bomb, 422, "file-bomb");
        refused("PHOTO", "a.jpg", new byte[(10 << 20) + 1], 413, "file-too-large");
    }

    @Test
    void makesNamesHarmless() {
        assertEquals("passwd.pdf", FileNames.clean("../../etc/passwd", FileType.PDF));
        assertEquals("x.pdf", FileNames.clean("C:\\\\Users\\\\x.exe", FileType.PDF));
        assertEquals("报告gpj.pdf", FileNames.clean("报告\u202Egpj.exe", FileType.PDF));
        assertEquals("a_b_.png", FileNames.clean("a\"b?\r\n.exe", FileType.PNG));
        assertEquals("附件.pdf", FileNames.clean("....", FileType.PDF));
        assertEquals("李㛃𬱖.pdf", FileNames.clean("李㛃𬱖.PDF", FileType.PDF));
        assertEquals(124, FileNames.clean("长".repeat(300), FileType.PDF).length());
    }

    @Test
    void letsALinkWorkWithoutASessionUntilItExpires() throws SQLException {
        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "a.pdf", TestContents.PDF);
        String url = as(Persona.MEMBER)
                .post("/api/files/{id}/link", id)
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        RestAssured.get(url).then().statusCode(200).contentType("application/pdf");
        as(Persona.OTHER_CAMPUS_CHAIR).get(url).then().statusCode(200);
        String changed = url.substring(0, 30) + (url.charAt(30) == 'A' ? 'B' : 'A') + url.substring(31);
        expired(changed);
        expired("/api/files/links/AAAA");
        UUID post = Persona.MEMBER.postId();
        expired("/api/files/links/"
                + links.make(id, post, Instant.now().minusSeconds(2)).token());
        // Signed, but for a post that may not read the file.
        UUID stranger = Persona.OTHER_CAMPUS_CHAIR.postId();
        RestAssured.get("/api/files/links/"
                        + links.make(id, stranger, Instant.now().plusSeconds(60))
                                .token())
                .then()
                .statusCode(404);
    }

    @Test
    void liesEncryptedUnderARandomName() throws Exception {
        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "a.pdf", TestContents.PDF);
        String key = text("select storage_key from biz.stored_file where id = '" + id + "'");
        assertEquals(48, key.length());
        byte[] sealed = store.get(key).readAllBytes();
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("PDF"));
        assertEquals(
                "true",
                text("select (sha256 = sha256('" + hex(TestContents.PDF) + "'::bytea))::text from biz.stored_file"
                        + " where id = '" + id + "'"));
    }

    @Test
    void leavesNothingBehindWhenTheTransactionRollsBackOrTheFileIsForgotten() throws Exception {
        String[] key = new String[1];
        ActingContext.callAs(post(), () -> {
            QuarkusTransaction.begin();
            key[0] = store().storageKey();
            QuarkusTransaction.rollback();
            return key;
        });
        Assertions.assertThrows(NoSuchFileException.class, () -> store.get(key[0]));

        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "old.pdf", TestContents.PDF);
        String storageKey = text("select storage_key from biz.stored_file where id = '" + id + "'");
        temporaryRun();
        as(Persona.MEMBER).get("/api/files/{id}", id).then().statusCode(200);
        text("update biz.stored_file set created_at = now() - interval '8 days' where id = '" + id + "' returning 1");
        temporaryRun();
        as(Persona.MEMBER).get("/api/files/{id}", id).then().statusCode(404);
        Assertions.assertThrows(NoSuchFileException.class, () -> store.get(storageKey));
    }

    @Test
    void sweepsContentsThatNoRowKnows() throws Exception {
        UUID id = uploaded(Persona.MEMBER, "ATTACHMENT", "a.pdf", TestContents.PDF);
        String known = text("select storage_key from biz.stored_file where id = '" + id + "'");
        String orphan = "0123456789abcdef".repeat(3);
        Path content = Files.write(Files.createTempFile("orphan", ""), new byte[] {1});
        store.put(orphan, content);
        orphans.sweep(Instant.now().plusSeconds(10));
        Assertions.assertThrows(NoSuchFileException.class, () -> store.get(orphan));
        store.get(known).close();
    }

    private void temporaryRun() {
        ActingContext.callAs(new ActingPost(Persona.CAMPUS_CHAIR.subject(), Persona.CAMPUS_CHAIR.postId()), () -> {
            LocalDate today = LocalDate.now();
            temporary.run(today);
            return today;
        });
    }

    private StoredFile store() {
        return files.store(new ByteArrayInputStream(TestContents.PDF), "a.pdf", FilePurpose.ATTACHMENT);
    }

    private void keep(UUID file, UUID object) {
        ActingContext.callAs(
                post(), () -> files.keep(file, new FileOwner("test-object", object, Persona.MEMBER.unitId(), null)));
    }

    private static ActingPost post() {
        return new ActingPost(Persona.MEMBER.subject(), Persona.MEMBER.postId());
    }

    private static UUID uploaded(Persona persona, String purpose, String name, byte[] content) {
        return UUID.fromString(upload(persona, purpose, name, content)
                .statusCode(200)
                .extract()
                .path("id"));
    }

    private static void refused(String purpose, String name, byte[] content, int status, String problem) {
        upload(Persona.MEMBER, purpose, name, content)
                .statusCode(status)
                .body("type", equalTo("urn:wuli:problem:" + problem));
    }

    private static ValidatableResponse upload(Persona persona, String purpose, String name, byte[] content) {
        return as(persona)
                .config(AS_A_BROWSER)
                .contentType("multipart/form-data")
                .multiPart("file", name, content, "application/pdf")
                .queryParam("purpose", purpose)
                .post("/api/files")
                .then();
    }

    private static void expired(String url) {
        RestAssured.get(url).then().statusCode(410).body("type", equalTo("urn:wuli:problem:file-link-expired"));
    }

    private static String hex(byte[] bytes) {
        return "\\x" + java.util.HexFormat.of().formatHex(bytes);
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
