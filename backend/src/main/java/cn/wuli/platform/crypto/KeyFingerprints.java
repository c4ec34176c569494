package cn.wuli.platform.crypto;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Refuses to start with another key file than the one that the database was encrypted with. */
@ApplicationScoped
class KeyFingerprints {
    private final AgroalDataSource migrator;
    private final KeyProvider keys;

    KeyFingerprints(@DataSource("migrator") AgroalDataSource migrator, KeyProvider keys) {
        this.migrator = migrator;
        this.keys = keys;
    }

    void compare(@Observes @Priority(15) StartupEvent started) throws SQLException {
        try (Connection connection = migrator.getConnection()) {
            for (DataClass dataClass : DataClass.values()) {
                compare(connection, keys.current(dataClass));
            }
        }
    }

    static void compare(Connection connection, KeyProvider.WrappingKey key) throws SQLException {
        byte[] fingerprint = fingerprint(key);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into sec.key_fingerprint (data_class, version, fingerprint) values (?, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, key.dataClass().name());
            insert.setInt(2, key.version());
            insert.setBytes(3, fingerprint);
            insert.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement(
                "select fingerprint from sec.key_fingerprint where data_class = ? and version = ?")) {
            query.setString(1, key.dataClass().name());
            query.setInt(2, key.version());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !Arrays.equals(fingerprint, row.getBytes(1))) {
                    throw new IllegalStateException(
                            "the key file (wuli.keys.file) is not the one that this database was" + " encrypted with: "
                                    + key.dataClass() + " version " + key.version());
                }
            }
        }
    }

    private static byte[] fingerprint(KeyProvider.WrappingKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.key().getEncoded(), "HmacSHA256"));
            return mac.doFinal("wuli key fingerprint".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
