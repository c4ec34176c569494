package cn.wuli.assistance.mutual;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.organisation.Organisation;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts a period and brings it through its life; each step reaches the unions below in the same transaction. */
@ApplicationScoped
@Transactional
public class RunPeriod {
    static final String OBJECT = "mutual-period";

    private final MutualPeriods periods;
    private final PeriodAccess access;
    private final PeriodRules rules;
    private final Organisation organisation;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RunPeriod(
            MutualPeriods periods,
            PeriodAccess access,
            PeriodRules rules,
            Organisation organisation,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.periods = periods;
        this.access = access;
        this.rules = rules;
        this.organisation = organisation;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public UUID draft(Scheme scheme, PeriodPlan plan) {
        plan.demandConsistent(scheme);
        Actor actor = currentActor.get();
        MutualPeriod period = new MutualPeriod(
                scheme, plan, actor, organisation.unit(actor.tenantId()).name(), Instant.now());
        demandFreeName(period.id(), plan.name());
        demandFreeYear(period, plan);
        periods.persistAndFlush(period);
        audit.record("mutual-period.draft", OBJECT, period.id(), AuditChanges.of("plan", null, plan));
        return period.id();
    }

    public void change(UUID id, @Nullable String ifMatch, PeriodPlan plan) {
        MutualPeriod period = periods.lock(id);
        plan.demandConsistent(period.scheme());
        Versions.check(ifMatch, period.version());
        access.demandOwn(currentActor.get(), period);
        if (period.status() != PeriodStatus.DRAFT) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "本期已发布，内容不能再改");
        }
        demandFreeName(id, plan.name());
        PeriodPlan before = period.plan();
        demandFreeYear(period, plan);
        period.plan(plan, Instant.now());
        audit.record("mutual-period.change", OBJECT, id, AuditChanges.of("plan", before, plan));
    }

    public void move(UUID id, @Nullable String ifMatch, PeriodAction action) {
        MutualPeriod period = periods.lock(id);
        Versions.check(ifMatch, period.version());
        Actor actor = currentActor.get();
        access.demand(actor, period, action);
        PeriodStatus from = period.status();
        if (action == PeriodAction.PUBLISH) {
            period.publish(rules.complete(period), actor);
        }
        period.move(action, Instant.now());
        int unions = sql.call(Integer.class, (slug, values) -> null, "select biz.spread_mutual_period(?)", id);
        audit.record(
                "mutual-period." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                id,
                AuditChanges.of("status", from, period.status()).and("unions", null, unions));
    }

    /** A society has one period in a year. */
    private void demandFreeYear(MutualPeriod period, PeriodPlan plan) {
        if (period.scheme() == Scheme.SOCIETY
                && periods.count(
                                "scheme = ?1 and startsOn = ?2 and id <> ?3",
                                Scheme.SOCIETY,
                                plan.startsOn(),
                                period.id())
                        > 0) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "这一年度已经拟定")
                    .onField("startsOn", "这一年度已经拟定，请修改原来的草稿。");
        }
    }

    private void demandFreeName(UUID id, String name) {
        if (periods.count(
                        "name = ?1 and organiserId = ?2 and id <> ?3",
                        name,
                        currentActor.get().tenantId(),
                        id)
                > 0) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                    .with("reason", "已有同名的一期")
                    .onField("name", "已有同名的一期，请换一个名称。");
        }
    }
}
