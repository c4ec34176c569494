package cn.wuli.rulepack;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rulepack.Recalculation.Difference;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes every stored decision of the acting union again, with the rules that it was made by (A1), and keeps what came of it. */
@ApplicationScoped
public class VerifyDecisions {
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final int SHOWN = 20;

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** @return whether to go on */
        boolean at(long done, long total);
    }

    /** One time that everything was calculated again. */
    public record RuleVerification(
            UUID id, String startedBy, Instant finishedAt, long decisions, List<Difference> differences) {}

    private record Decision(Recalculation kind, UUID id) {}

    private final List<Recalculation> kinds;
    private final Sql sql;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    VerifyDecisions(
            @All List<Recalculation> kinds, Sql sql, ObjectMapper json, AuditLog audit, CurrentActor currentActor) {
        this.kinds = kinds;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Outside of any transaction: each decision has a short one of its own. */
    public RuleVerification verify(Progress progress) {
        List<Decision> all = new ArrayList<>();
        for (Recalculation kind : kinds) {
            QuarkusTransaction.requiringNew().call(kind::decisions).forEach(id -> all.add(new Decision(kind, id)));
        }
        List<Difference> differences = new ArrayList<>();
        long done = 0;
        for (Decision decision : all) {
            differences.addAll(decision.kind().again(decision.id()));
            done++;
            if (!progress.at(done, all.size())) {
                break;
            }
        }
        long calculated = done;
        return QuarkusTransaction.requiringNew().call(() -> keep(calculated, differences));
    }

    private RuleVerification keep(long decisions, List<Difference> differences) {
        RuleVerification result = new RuleVerification(
                Ids.next(), currentActor.get().personName(), Instant.now(), decisions, List.copyOf(differences));
        sql.change(
                (slug, values) -> null,
                "insert into biz.rule_verification (id, started_by, finished_at, decisions, differences)"
                        + " values (?, ?, now(), ?, ?::jsonb)",
                result.id(),
                result.startedBy(),
                decisions,
                write(differences));
        audit.record(
                "rule.verify",
                "rule",
                null,
                AuditChanges.of("decisions", null, decisions).and("differences", null, differences.size()));
        return result;
    }

    /** The last ones of the acting union, the newest first. */
    @Transactional
    public List<RuleVerification> latest() {
        return sql.list(
                row -> new RuleVerification(
                        row.id("id"),
                        row.text("started_by"),
                        row.instant("finished_at"),
                        row.number("decisions"),
                        read(row.text("differences"))),
                "select id, started_by, finished_at, decisions, differences from biz.rule_verification"
                        + " order by id desc limit " + SHOWN);
    }

    private String write(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Difference> read(String stored) throws SQLException {
        try {
            return json.readValue(stored, DIFFERENCES);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("the differences cannot be read", unreadable);
        }
    }
}
