package cn.wuli.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Publishes changes to open screens on every replica. PostgreSQL delivers them when the transaction commits, and not at
 * all when it rolls back. Commits that notify queue up behind each other: publish for people, not for every row of an
 * import.
 */
@ApplicationScoped
public class LiveUpdates {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    LiveUpdates(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** To everybody of a union who may see the object; another union than one's own gains nothing that it cannot read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String topic, UUID tenantId, UUID objectId) {
        send(new Change(topic, tenantId, null, objectId));
    }

    /** To one person, on whichever post he acts, if he may see the object. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishTo(UUID personId, String topic, UUID objectId) {
        send(new Change(topic, null, personId, objectId));
    }

    private void send(Change change) {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select pg_notify(?, ?)")) {
            call.setString(1, Change.CHANNEL);
            call.setString(2, json.writeValueAsString(change));
            call.execute();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("the change cannot be published", failed);
        }
    }
}
