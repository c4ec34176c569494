package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.RuleTrace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was left for a household when a grant was proposed; tells what a household had at any moment. */
@ApplicationScoped
class GrantCalculations {
    private static final TypeReference<List<RuleTrace.Line>> TRACE = new TypeReference<>() {};

    /** In which state each grant of the household was at the moment, from its steps. */
    private static final String USE = """
            select coalesce(sum(g.amount_fen) filter (where s.status in ('RESERVED', 'BATCHED', 'PAID', 'FAILED')
                     and r.reserved_at >= v.since), 0) as used,
                   coalesce(sum(g.amount_fen) filter (where s.status in ('DRAFT', 'SUBMITTED', 'BRANCH_OK', 'UNION_OK')
                     and g.created_at >= v.since), 0) as in_progress
              from (values (?::uuid, ?::timestamptz, ?::timestamptz)) v (file_id, at, since)
              join biz.aid_grant g on g.file_id = v.file_id and g.case_id is null and g.created_at < v.at
              cross join lateral (
                select coalesce((select p.to_status from biz.aid_grant_step p
                  where p.tenant_id = g.tenant_id and p.grant_id = g.id and p.at <= v.at order by p.id desc limit 1), 'DRAFT')
              ) s (status)
              cross join lateral (
                select max(p.at) from biz.aid_grant_step p where p.tenant_id = g.tenant_id and p.grant_id = g.id
                   and p.action = 'RESERVE' and p.at <= v.at
              ) r (reserved_at)""";

    /** A calculation as it was stored, with what is needed to make it again. */
    record Stored(UUID fileId, UUID unitId, Instant at, List<UUID> ruleVersions, GrantCalculation calculation) {}

    private final Sql sql;
    private final ObjectMapper json;

    GrantCalculations(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** In the calendar year of the moment. */
    HouseholdUse useAt(UUID fileId, Instant at) {
        OffsetDateTime moment = at.atZone(Calendars.ZONE).toOffsetDateTime();
        OffsetDateTime newYear = at.atZone(Calendars.ZONE)
                .toLocalDate()
                .withDayOfYear(1)
                .atStartOfDay(Calendars.ZONE)
                .toOffsetDateTime();
        return sql.one(
                row -> new HouseholdUse(row.money("used"), row.money("in_progress")), USE, fileId, moment, newYear);
    }

    void keep(AidGrant grant, GrantCalculation calculation, RuleSet rules) {
        Money cap = calculation.householdCap();
        sql.change(
                (slug, values) -> null,
                "insert into biz.aid_grant_calculation (grant_id, unit_id, person_id, calculated_at, union_limit_fen,"
                        + " household_cap_fen, used_fen, in_progress_fen, remaining_fen, rule_versions, trace)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                grant.id(),
                grant.unitId(),
                grant.personId(),
                grant.createdAt().atZone(Calendars.ZONE).toOffsetDateTime(),
                calculation.unionLimit().fen(),
                cap == null ? null : cap.fen(),
                calculation.used().fen(),
                calculation.inProgress().fen(),
                calculation.remaining().fen(),
                rules.versionIds().toArray(UUID[]::new),
                write(calculation.trace()));
    }

    /** Empty for a grant that a superior decided, and for those proposed before calculations were kept. */
    Optional<Stored> of(UUID grantId) {
        return sql.first(
                row -> new Stored(
                        row.id("file_id"),
                        row.id("unit_id"),
                        row.instant("calculated_at"),
                        row.ids("rule_versions"),
                        new GrantCalculation(
                                row.money("union_limit_fen"),
                                row.maybeMoney("household_cap_fen"),
                                row.money("used_fen"),
                                row.money("in_progress_fen"),
                                row.money("remaining_fen"),
                                read(row.text("trace")))),
                "select c.*, g.file_id from biz.aid_grant_calculation c join biz.aid_grant g on g.id = c.grant_id"
                        + " where c.grant_id = ?",
                grantId);
    }

    List<UUID> grants() {
        return sql.list(row -> row.id("grant_id"), "select grant_id from biz.aid_grant_calculation order by grant_id");
    }

    private String write(List<RuleTrace.Line> trace) {
        try {
            return json.writeValueAsString(trace);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<RuleTrace.Line> read(String stored) throws SQLException {
        try {
            return json.readValue(stored, TRACE);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("the trace cannot be read", unreadable);
        }
    }
}
