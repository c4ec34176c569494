package cn.wuli.platform.crypto;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.tenancy.ClientAddress;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records who read personal data unmasked, of whom and what for, in the transaction that reads it; shows it to the
 * person concerned (PIPL article 44: the right to know).
 */
@ApplicationScoped
public class SensitiveReads {
    /** One look at one's own data: when, by which post of which union, at what and what for. */
    public record OwnAccess(
            UUID id,
            Instant at,
            @Nullable String personName,
            @Nullable String postName,
            @Nullable String unitName,
            String objectType,
            List<String> fields,
            String purpose) {}

    private final AgroalDataSource database;

    SensitiveReads(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param subjectPersonId whose data it is
     * @param fields names of the fields shown, never their values
     * @param purpose in the words of the reader; not empty
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID subjectPersonId, String objectType, UUID objectId, List<String> fields, String purpose) {
        try (Connection connection = database.getConnection();
                PreparedStatement call =
                        connection.prepareStatement("select audit.record_access(?, ?, ?, ?, ?, ?, ?)")) {
            call.setObject(1, Ids.next());
            call.setObject(2, subjectPersonId);
            call.setString(3, objectType);
            call.setObject(4, objectId);
            call.setArray(5, connection.createArrayOf("text", fields.toArray()));
            call.setString(6, purpose);
            call.setString(7, ClientAddress.current());
            call.execute();
        } catch (SQLException unwritable) {
            throw new IllegalStateException("the access cannot be recorded", unwritable);
        }
    }

    /** As {@link #record} for many persons whose data left the system together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(
            List<UUID> subjectPersonIds, String objectType, UUID objectId, List<String> fields, String purpose) {
        try (Connection connection = database.getConnection();
                PreparedStatement call =
                        connection.prepareStatement("select audit.record_accesses(?, ?, ?, ?, ?, ?)")) {
            call.setArray(1, connection.createArrayOf("uuid", subjectPersonIds.toArray()));
            call.setString(2, objectType);
            call.setObject(3, objectId);
            call.setArray(4, connection.createArrayOf("text", fields.toArray()));
            call.setString(5, purpose);
            call.setString(6, ClientAddress.current());
            call.execute();
        } catch (SQLException unwritable) {
            throw new IllegalStateException("the accesses cannot be recorded", unwritable);
        }
    }

    /** Newest first, from every union that looked. */
    @Transactional
    public Page<OwnAccess> ofOwnData(PageQuery page) {
        Cursor after = page.after();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from audit.own_accesses(?::timestamptz, ?, ?)")) {
            query.setObject(
                    1, after == null ? null : Instant.parse(after.sortKey()).atOffset(ZoneOffset.UTC));
            query.setObject(2, after == null ? null : after.id());
            query.setInt(3, page.limit() + 1);
            List<OwnAccess> accesses = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    accesses.add(read(row));
                }
            }
            return Page.of(accesses, page.limit(), each -> new Cursor(each.at().toString(), each.id()), null);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the accesses cannot be read", unreadable);
        }
    }

    private static OwnAccess read(ResultSet row) throws SQLException {
        return new OwnAccess(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                row.getString("post_name"),
                row.getString("unit_name"),
                row.getString("object_type"),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("purpose"));
    }
}
