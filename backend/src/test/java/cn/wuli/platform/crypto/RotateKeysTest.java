package cn.wuli.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WuliTest
class RotateKeysTest {
    private static final String TABLE = "biz.idempotent_answer";

    @Inject
    RotateKeys rotateKeys;

    @Inject
    FieldCipher cipher;

    @Inject
    KeyProvider keys;

    @TempDir
    Path folder;

    @Test
    void wrapsTheValuesOfEveryUnionAnewWhileTheyStayReadable() throws SQLException {
        List<UUID> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(insert(i % 2 == 0 ? SmallProvince.CAMPUS : SmallProvince.OTHER_CAMPUS, "value " + i));
        }
        int before = keys.current(DataClass.IDENTITY).version();
        var printed = new ByteArrayOutputStream();
        assertEquals(0, rotateKeys.run(List.of("--rotate-keys", "IDENTITY"), new PrintStream(printed)));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("new key, version " + (before + 1)));
        for (int i = 0; i < rows.size(); i++) {
            byte[] body = body(rows.get(i));
            assertEquals(before + 1, Envelope.parse(body).keyVersion(), "row " + i + printed);
            assertEquals("value " + i, cipher.decrypt(DataClass.IDENTITY, TABLE, "body", rows.get(i), body));
        }
        assertEquals(0, rotateKeys.rewrap(DataClass.IDENTITY));
    }

    @Test
    void refusesAnotherKeyFileThanTheDatabaseKnows() throws SQLException {
        KeyProvider other = new FileKeyProvider(folder.resolve("k/keys.json").toString(), "AES_256_GCM");
        try (Connection connection = TestDatabase.asMigrator()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> KeyFingerprints.compare(connection, other.current(DataClass.MEDICAL)));
            KeyFingerprints.compare(connection, keys.current(DataClass.MEDICAL));
        }
    }

    private UUID insert(UUID tenant, String plain) throws SQLException {
        UUID id = Ids.next();
        try (Connection connection = TestDatabase.asMigrator();
                PreparedStatement insert = connection.prepareStatement("insert into " + TABLE
                        + " (tenant_id, post_id, key, id, request_hash, status, headers, body)"
                        + " values (?, ?, ?, ?, '', 200, '{}', ?)")) {
            insert.setObject(1, tenant);
            insert.setObject(2, id);
            insert.setString(3, id.toString());
            insert.setObject(4, id);
            insert.setBytes(5, cipher.encrypt(DataClass.IDENTITY, TABLE, "body", id, plain));
            insert.executeUpdate();
        }
        return id;
    }

    private static byte[] body(UUID id) throws SQLException {
        try (Connection connection = TestDatabase.asMigrator();
                PreparedStatement query = connection.prepareStatement("select body from " + TABLE + " where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
