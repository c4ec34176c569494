package cn.wuli.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recomputes the hash chains and names every record that was changed, removed or slipped in. */
@ApplicationScoped
public class AuditVerification {
    /**
     * A record that does not fit its chain.
     *
     * @param finding CHANGED, REMOVED, GAP, NOT_SEALED or CUT_OFF
     */
    public record Finding(
            UUID tenantId,
            LocalDate day,
            String stream,
            @Nullable Integer lane,
            @Nullable UUID recordId,
            String finding) {}

    /**
     * @param digest over the heads of all chains; kept elsewhere, it shows later that nothing was rewritten
     */
    public record Verification(LocalDate from, LocalDate to, long records, String digest, List<Finding> findings) {}

    private final AgroalDataSource database;

    AuditVerification(AgroalDataSource database) {
        this.database = database;
    }

    /** Verifies the records of the acting tenant. */
    @Transactional
    public Verification ofOwnTenant(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return verify(connection, "audit.own_findings(?, ?)", "audit.own_heads(?, ?)", from, to);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the audit records cannot be read", unreadable);
        }
    }

    /** Verifies the records of all tenants; for operators, on a connection of their own. */
    static Verification ofAll(Connection operator, LocalDate from, LocalDate to) throws SQLException {
        return verify(operator, "audit.findings(null, ?, ?)", "audit.heads(null, ?, ?)", from, to);
    }

    private static Verification verify(
            Connection connection, String findings, String heads, LocalDate from, LocalDate to) throws SQLException {
        List<Finding> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from " + findings)) {
            query.setObject(1, from);
            query.setObject(2, to);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Finding(
                            row.getObject("tenant_id", UUID.class),
                            row.getObject("day", LocalDate.class),
                            row.getString("stream"),
                            row.getObject("lane", Integer.class),
                            row.getObject("record_id", UUID.class),
                            row.getString("finding")));
                }
            }
        }
        try (PreparedStatement query = connection.prepareStatement("select records, digest from " + heads)) {
            query.setObject(1, from);
            query.setObject(2, to);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Verification(from, to, row.getLong("records"), row.getString("digest"), found);
            }
        }
    }
}
