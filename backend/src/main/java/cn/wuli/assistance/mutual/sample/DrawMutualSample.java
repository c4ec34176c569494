package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws a sample of the claims that were decided in a span of days, once for each span. */
@ApplicationScoped
@Transactional
public class DrawMutualSample {
    /** @param seed published before: nobody chooses it to suit himself */
    public record Wanted(UUID periodId, LocalDate from, LocalDate to, String seed) {}

    static final String OBJECT = "mutual-sample";

    /** By the day of the last decision; what an appeal will decide anew is not there yet. */
    private static final String DECIDED = """
            select c.id, c.assessed_fen, c.approved_fen, d.decided_on
              from biz.mutual_claim c
              cross join lateral (
                select (max(s.at) at time zone 'Asia/Shanghai')::date as decided_on from biz.mutual_claim_step s
                 where s.tenant_id = c.tenant_id and s.claim_id = c.id
                   and s.action in ('APPROVE', 'APPROVE_PART', 'REJECT', 'UPHOLD', 'CHANGE')) d
             where c.organiser_id = c.tenant_id and c.period_id = ? and d.decided_on between ? and ?
               and c.status in ('APPROVED', 'PARTIAL', 'REJECTED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED', 'UPHELD', 'CHANGED')
             order by c.id""";

    private final PeriodDirectory periods;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    DrawMutualSample(PeriodDirectory periods, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.periods = periods;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code validation} when there is nothing to draw from */
    public UUID draw(Wanted wanted) {
        Actor actor = currentActor.get();
        Terms terms = periods.terms(wanted.periodId());
        if (!terms.organiserId().equals(actor.tenantId())) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "本期由" + terms.organiserName() + "组织，由其抽样复查");
        }
        demandSpan(wanted);
        List<Draw.Decided> population = sql.list(
                row -> new Draw.Decided(
                        row.id("id"), row.date("decided_on"), row.money("assessed_fen"), row.money("approved_fen")),
                DECIDED,
                wanted.periodId(),
                wanted.from(),
                wanted.to());
        if (population.isEmpty()) {
            throw wrong("from", "这段时间没有已决定的申请，请换一段时间。");
        }
        UUID id = Ids.next();
        SampleRules rules = SampleRules.of(terms);
        keep(id, wanted, rules, population, actor);
        List<Draw.Drawn> sample = Draw.of(wanted.seed(), population, rules);
        for (int place = 0; place < sample.size(); place++) {
            keep(id, place + 1, sample.get(place));
        }
        audit.record(
                "mutual-sample.draw",
                OBJECT,
                id,
                AuditChanges.of("seed", null, wanted.seed()).and("rows", null, sample.size()));
        return id;
    }

    private void keep(UUID id, Wanted wanted, SampleRules rules, List<Draw.Decided> population, Actor actor) {
        List<UUID> ids = population.stream().map(Draw.Decided::id).toList();
        sql.change(
                DrawMutualSample::refusal,
                "insert into biz.mutual_sample (id, period_id, decided_from, decided_to, seed, share_ppm, value_above_fen,"
                        + " variance_ppm, population, population_digest, drawn_by, drawn_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.periodId(),
                wanted.from(),
                wanted.to(),
                wanted.seed(),
                rules.sharePpm(),
                rules.valueAbove().fen(),
                rules.variancePpm(),
                ids.toArray(UUID[]::new),
                Draw.digest(ids),
                actor.personId(),
                actor.personName());
    }

    private void keep(UUID sample, int place, Draw.Drawn drawn) {
        sql.change(
                (slug, values) -> null,
                "insert into biz.mutual_sample_claim (sample_id, claim_id, place, reasons, decided_on, assessed_fen,"
                        + " approved_fen) values (?, ?, ?, ?, ?, ?, ?)",
                sample,
                drawn.claim().id(),
                place,
                drawn.reasons().stream().map(Enum::name).toArray(String[]::new),
                drawn.claim().decidedOn(),
                drawn.claim().assessed().fen(),
                drawn.claim().approved().fen());
    }

    private static void demandSpan(Wanted wanted) {
        if (wanted.from().isAfter(wanted.to())) {
            throw wrong("to", "结束日期不能早于开始日期。");
        }
        if (wanted.to().isAfter(Calendars.today())) {
            throw wrong("to", "结束日期不能晚于今天。");
        }
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return "uq_mutual_sample_span".equals(slug) ? wrong("from", "这段时间已经抽过样：为防挑选种子，同一期间只抽一次。") : null;
    }

    private static DomainProblem wrong(String field, String message) {
        return new DomainProblem(CommonProblem.VALIDATION).onField(field, message);
    }
}
