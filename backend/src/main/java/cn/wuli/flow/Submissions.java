package cn.wuli.flow;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands copies to the superior. The copy is fixed at that moment: later changes of the object do not reach it. */
@ApplicationScoped
@Transactional
public class Submissions {
    /** @param basis the rule that allows or forbids it */
    public record Target(UUID unitId, String unitName, String via, boolean allowed, String basis) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Submissions(Sql sql, ObjectMapper json, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /**
     * @return the id of the case, the same on both sides
     * @throws cn.wuli.platform.problem.DomainProblem {@link FlowProblem}
     */
    public UUID submit(Submission submission) {
        UUID id = Ids.next();
        sql.perform(
                FlowProblem::of,
                "select biz.flow_submit(?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, string_to_array(?, ',')::uuid[])",
                id,
                submission.flow(),
                submission.toUnitId(),
                submission.objectType(),
                submission.objectId(),
                submission.title(),
                write(submission.snapshot()),
                write(submission.files()),
                submission.notBy().stream().map(UUID::toString).collect(Collectors.joining(",")));
        audit.record("flow.submit", submission.objectType(), submission.objectId(), AuditChanges.of("case", null, id));
        return id;
    }

    /** Takes back what the superior has not decided. */
    public void withdraw(UUID caseId) {
        sql.perform(FlowProblem::of, "select biz.flow_withdraw(?)", caseId);
        audit.record("flow.withdraw", "outbox-case", caseId, AuditChanges.none());
    }

    /** The unions above, and whether they receive this flow. */
    public List<Target> targets(String flow) {
        return sql.list(
                row -> new Target(
                        row.id("unit_id"),
                        row.text("unit_name"),
                        row.text("via"),
                        row.flag("allowed"),
                        row.text("basis")),
                "select * from biz.flow_targets(?) order by allowed desc, unit_name",
                flow);
    }

    /** The latest submission of an object of the acting union. */
    public Optional<SentCaseView> latest(String flow, String objectType, UUID objectId) {
        return sql.first(
                row -> SentCaseView.of(row, json, currentActor.get()),
                SentCaseView.QUERY + " where c.flow = ? and c.object_type = ? and c.object_id = ?"
                        + " order by c.submitted_at desc limit 1",
                flow,
                objectType,
                objectId);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
