package cn.wuli.platform.idempotency;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the answers of the acting post by their keys, in the transaction at hand. */
@ApplicationScoped
class AnswerStore {
    private static final Logger LOG = Logger.getLogger(AnswerStore.class);
    private static final String TABLE = "biz.idempotent_answer";
    private static final String BODY = "body";
    private static final Duration HOURLY = Duration.ofHours(1);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Vertx vertx;

    AnswerStore(AgroalDataSource database, FieldCipher cipher, ObjectMapper json, Vertx vertx) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(
                HOURLY.toMillis(),
                timer -> vertx.<Integer>executeBlocking(this::forgetOld)
                        .onFailure(failed -> LOG.error("old answers cannot be forgotten", failed)));
    }

    /**
     * Takes the key until the end of the transaction and looks for an answer. Duplicates do not wait for each other: they
     * would use up the connections.
     *
     * @throws DomainProblem when another transaction holds the key, or the answer is to another request
     */
    Optional<Answer> claim(String key, byte[] requestHash) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select * from biz.claim_command(?)")) {
            call.setString(1, key);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                if (!row.getBoolean("taken")) {
                    throw new DomainProblem(IdempotencyProblem.IN_PROGRESS);
                }
                return row.getObject("id") == null ? Optional.empty() : Optional.of(read(row, requestHash));
            }
        }
    }

    void keep(String key, byte[] requestHash, Answer answer) throws SQLException, JsonProcessingException {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into " + TABLE
                        + " (key, id, request_hash, status, headers, body) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id, post_id, key) do update set id = excluded.id,"
                        + " request_hash = excluded.request_hash, status = excluded.status,"
                        + " headers = excluded.headers, body = excluded.body, created_at = now()")) {
            insert.setString(1, key);
            insert.setObject(2, id);
            insert.setBytes(3, requestHash);
            insert.setInt(4, answer.status());
            insert.setString(5, json.writeValueAsString(answer.headers()));
            insert.setBytes(
                    6,
                    answer.json() == null ? null : cipher.encrypt(DataClass.IDENTITY, TABLE, BODY, id, answer.json()));
            insert.executeUpdate();
        }
    }

    /** Forgets what is older than 48 hours, of all unions; returns how many. */
    int forgetOld() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("select sec.forget_idempotent_answers()");
                ResultSet row = call.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private Answer read(ResultSet row, byte[] requestHash) throws SQLException, JsonProcessingException {
        if (!Arrays.equals(requestHash, row.getBytes("request_hash"))) {
            throw new DomainProblem(IdempotencyProblem.KEY_REUSED);
        }
        byte[] body = row.getBytes(BODY);
        UUID id = row.getObject("id", UUID.class);
        return new Answer(
                row.getInt("status"),
                json.readValue(row.getString("headers"), HEADERS),
                body == null ? null : cipher.decrypt(DataClass.IDENTITY, TABLE, BODY, id, body));
    }
}
