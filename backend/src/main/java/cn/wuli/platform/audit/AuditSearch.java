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
import org.jspecify.annotations.Nullable;

/** Lists the audit records of the acting tenant, newest first. */
@ApplicationScoped
public class AuditSearch {
    /** Null does not filter. */
    public record AuditFilter(
            LocalDate from,
            LocalDate to,
            @Nullable String act,
            @Nullable String outcome,
            @Nullable String objectType,
            @Nullable UUID objectId,
            @Nullable UUID personId) {}

    /** One record; person and post as they are called today, the union as it was called then. */
    public record AuditEvent(
            UUID id,
            Instant at,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String postName,
            @Nullable String unitName,
            String act,
            String outcome,
            String objectType,
            @Nullable UUID objectId,
            JsonNode changes,
            String requestId) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;

    AuditSearch(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    public Page<AuditEvent> find(AuditFilter filter, PageQuery page) {
        Cursor after = page.after();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from audit.events(?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?)")) {
            query.setObject(1, filter.from());
            query.setObject(2, filter.to());
            query.setString(3, filter.act());
            query.setString(4, filter.outcome());
            query.setString(5, filter.objectType());
            query.setObject(6, filter.objectId());
            query.setObject(7, filter.personId());
            query.setObject(
                    8, after == null ? null : Instant.parse(after.sortKey()).atOffset(ZoneOffset.UTC));
            query.setObject(9, after == null ? null : after.id());
            query.setInt(10, page.limit() + 1);
            List<AuditEvent> events = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(read(row));
                }
            }
            return Page.of(events, page.limit(), event -> new Cursor(event.at().toString(), event.id()), null);
        } catch (SQLException | JsonProcessingException unreadable) {
            throw new IllegalStateException("the audit records cannot be read", unreadable);
        }
    }

    private AuditEvent read(ResultSet row) throws SQLException, JsonProcessingException {
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("post_name"),
                row.getString("unit_name"),
                row.getString("act"),
                row.getString("outcome"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                json.readTree(row.getString("changes")),
                row.getString("request_id"));
    }
}
