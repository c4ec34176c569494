package cn.wuli.platform.crypto;

import cn.wuli.platform.command.Command;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * {@code --rotate-keys IDENTITY}: makes a new key for a class and wraps the keys of all its records with it, in small
 * transactions while the application runs. Broken off, it goes on where it stopped with {@code --rewrap IDENTITY}.
 */
@ApplicationScoped
class RotateKeys implements Command {
    private static final int AT_ONCE = 500;

    private record Column(String table, String column, String row) {}

    private final AgroalDataSource migrator;
    private final KeyProvider keys;
    private final FieldCipher cipher;

    RotateKeys(@DataSource("migrator") AgroalDataSource migrator, KeyProvider keys, FieldCipher cipher) {
        this.migrator = migrator;
        this.keys = keys;
        this.cipher = cipher;
    }

    @Override
    public boolean answersTo(String name) {
        return "--rotate-keys".equals(name) || "--rewrap".equals(name);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws SQLException {
        DataClass dataClass = DataClass.valueOf(arguments.get(1));
        if ("--rotate-keys".equals(arguments.getFirst())) {
            out.println(dataClass + ": new key, version " + keys.rotate(dataClass));
        }
        out.println(dataClass + ": " + rewrap(dataClass) + " values wrapped with version "
                + keys.current(dataClass).version());
        return 0;
    }

    /** Returns how many values were wrapped anew. */
    int rewrap(DataClass dataClass) throws SQLException {
        try (Connection connection = migrator.getConnection()) {
            KeyFingerprints.compare(connection, keys.current(dataClass));
            int done = 0;
            for (Column column : columns(connection, dataClass)) {
                int batch;
                do {
                    batch = rewrapSome(connection, dataClass, column);
                    done += batch;
                } while (batch > 0);
            }
            return done;
        }
    }

    private static List<Column> columns(Connection connection, DataClass dataClass) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select table_name, column_name, row_column from sec.encrypted_column where data_class = ?")) {
            query.setString(1, dataClass.name());
            List<Column> columns = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return columns;
        }
    }

    private int rewrapSome(Connection connection, DataClass dataClass, Column column) throws SQLException {
        connection.setAutoCommit(false);
        // The names come from sec.encrypted_column, which migrations alone write. Bytes 3 to 6 are the key version.
        String select = "select %2$s, %3$s from %1$s where %3$s is not null and substr(%3$s, 3, 4) <> ?"
                .concat(" and get_byte(%3$s, 0) <> 0 limit %4$d")
                .formatted(column.table(), column.row(), column.column(), AT_ONCE)
                .concat(" for update");
        String update =
                "update %1$s set %3$s = ? where %2$s = ?".formatted(column.table(), column.row(), column.column());
        try (PreparedStatement query = connection.prepareStatement(select);
                PreparedStatement change = connection.prepareStatement(update)) {
            query.setBytes(
                    1,
                    java.nio.ByteBuffer.allocate(Integer.BYTES)
                            .putInt(keys.current(dataClass).version())
                            .array());
            int count = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    change.setBytes(1, cipher.rewrap(dataClass, column.table(), column.column(), id, row.getBytes(2)));
                    change.setObject(2, id);
                    change.addBatch();
                    count++;
                }
            }
            change.executeBatch();
            connection.commit();
            return count;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
