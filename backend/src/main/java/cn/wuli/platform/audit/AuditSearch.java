package cn.wuli.platform.audit;

import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists the audit records of the acting tenant, newest first. */
@ApplicationScoped
public class AuditSearch {
    /**
     * Null does not filter.
     *
     * @param personName a part of the name as it is today
     * @param content a part of what is written down of the changes
     */
    public record AuditFilter(
            LocalDate from,
            LocalDate to,
            @Nullable String act,
            @Nullable String outcome,
            @Nullable String objectType,
            @Nullable UUID objectId,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String content) {}

    /**
     * One record, in codes and in words; person and post as they are called today, the union as it was called then.
     *
     * @param clientAddress from where; null where no request asked for it
     */
    public record AuditEvent(
            UUID id,
            Instant at,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String postName,
            @Nullable String unitName,
            String act,
            String actName,
            String outcome,
            String objectType,
            String objectName,
            @Nullable UUID objectId,
            JsonNode changes,
            List<String> changeWords,
            String requestId,
            @Nullable String clientAddress) {}

    /** Rows that the driver brings at a time, so that a sheet of a year stays out of memory. */
    private static final int FETCHED = 500;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AuditWords words;

    AuditSearch(AgroalDataSource database, ObjectMapper json, AuditWords words) {
        this.database = database;
        this.json = json;
        this.words = words;
    }

    @Transactional
    public Page<AuditEvent> find(AuditFilter filter, PageQuery page) {
        List<AuditEvent> events = new ArrayList<>();
        run(filter, page.after(), page.limit() + 1, events::add);
        return Page.of(events, page.limit(), event -> new Cursor(event.at().toString(), event.id()), null);
    }

    /** Row by row, for sheets. */
    @Transactional(Transactional.TxType.MANDATORY)
    void each(AuditFilter filter, Consumer<AuditEvent> consumer) {
        run(filter, null, Integer.MAX_VALUE, consumer);
    }

    private void run(AuditFilter filter, @Nullable Cursor after, int limit, Consumer<AuditEvent> consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from audit.find_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?)")) {
            query.setFetchSize(FETCHED);
            query.setObject(1, filter.from());
            query.setObject(2, filter.to());
            query.setString(3, filter.act());
            query.setString(4, filter.outcome());
            query.setString(5, filter.objectType());
            query.setObject(6, filter.objectId());
            query.setObject(7, filter.personId());
            query.setString(8, filter.personName());
            query.setString(9, filter.content());
            query.setObject(
                    10, after == null ? null : Instant.parse(after.sortKey()).atOffset(ZoneOffset.UTC));
            query.setObject(11, after == null ? null : after.id());
            query.setInt(12, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    consumer.accept(read(row));
                }
            }
        } catch (SQLException | JsonProcessingException unreadable) {
            throw new IllegalStateException("the audit records cannot be read", unreadable);
        }
    }

    private AuditEvent read(ResultSet row) throws SQLException, JsonProcessingException {
        JsonNode changes = json.readTree(row.getString("changes"));
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("post_name"),
                row.getString("unit_name"),
                row.getString("act"),
                words.act(row.getString("act")),
                row.getString("outcome"),
                row.getString("object_type"),
                words.object(row.getString("object_type")),
                row.getObject("object_id", UUID.class),
                changes,
                words.changes(changes),
                row.getString("request_id"),
                row.getString("client_address"));
    }
}
