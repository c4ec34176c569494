package cn.wuli.platform.audit;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ClientAddress;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what was done, in the transaction that does it: both stand or neither. Who did it, as which post, in which
 * request and from where comes from the context, not from the caller.
 */
@ApplicationScoped
public class AuditLog {
    private static final String DONE = "DONE";
    private static final String DENIED = "DENIED";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    AuditLog(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * @param act the permission or verb, such as {@code member.transfer}
     * @param objectType what it was done to, such as {@code member}
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String objectType, @Nullable UUID objectId, AuditChanges changes) {
        write(act, DONE, objectType, objectId, changes, null, null, ClientAddress.current());
    }

    /** A refusal leaves no transaction to be part of: it is recorded in one of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recordDenial(
            String operation,
            @Nullable UUID objectId,
            String problem,
            String subject,
            String requestId,
            @Nullable String clientAddress) {
        write(
                "access.denied",
                DENIED,
                "operation",
                objectId,
                AuditChanges.of("operation", null, operation).and("problem", null, problem),
                subject,
                requestId,
                clientAddress);
    }

    private void write(
            String act,
            String outcome,
            String objectType,
            @Nullable UUID objectId,
            AuditChanges changes,
            @Nullable String subject,
            @Nullable String requestId,
            @Nullable String clientAddress) {
        // The same connection as the transaction's: no entity is flushed for it.
        try (Connection connection = database.getConnection();
                PreparedStatement call =
                        connection.prepareStatement("select audit.record(?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)")) {
            call.setObject(1, Ids.next());
            call.setString(2, act);
            call.setString(3, outcome);
            call.setString(4, objectType);
            call.setObject(5, objectId);
            call.setString(6, json.writeValueAsString(changes.fields()));
            call.setString(7, subject);
            call.setString(8, requestId);
            call.setString(9, clientAddress);
            call.execute();
        } catch (SQLException | JsonProcessingException unwritable) {
            throw new IllegalStateException("the audit record cannot be written", unwritable);
        }
    }
}
