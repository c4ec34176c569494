package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at a decided claim again: taken by somebody who decided nothing on it, then a verdict that stays. */
@ApplicationScoped
@Transactional
public class CheckSampledClaim {
    /**
     * What the checker says.
     *
     * @param correct what the award should have been
     * @param conclusion what follows from a difference
     */
    public record Verdict(
            SampleVerdict verdict,
            @Nullable DeviationKind deviation,
            @Nullable Money correct,
            @Nullable String words,
            @Nullable String conclusion) {}

    private static final List<String> CHAIRS = List.of("CHAIR", "VICE_CHAIR");

    private final MutualSamples samples;
    private final Inbox inbox;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    CheckSampledClaim(MutualSamples samples, Inbox inbox, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.samples = samples;
        this.inbox = inbox;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** From then on the papers are open for him, as they were for the reviewer. */
    public void take(UUID sampleId, UUID claimId) {
        demanded(sampleId, claimId, SampleAction.TAKE);
        Actor actor = currentActor.get();
        sql.change(
                (slug, values) -> null,
                "update biz.mutual_sample_claim set checker_id = ?, checker_name = ? where sample_id = ? and claim_id = ?",
                actor.personId(),
                actor.personName(),
                sampleId,
                claimId);
        audit.record("mutual-sample.take", DrawMutualSample.OBJECT, sampleId, AuditChanges.of("item", null, claimId));
    }

    public void check(UUID sampleId, UUID claimId, Verdict found) {
        SampledClaim claim = demanded(sampleId, claimId, SampleAction.CHECK);
        boolean deviates = found.verdict() == SampleVerdict.DEVIATION;
        Money correct = deviates ? demandExplained(claim, found) : null;
        boolean differs = correct != null && !correct.equals(claim.approved());
        sql.change(
                (slug, values) -> null,
                "update biz.mutual_sample_claim set verdict = ?, deviation = ?, correct_fen = ?, words = ?, conclusion = ?,"
                        + " checked_at = now() where sample_id = ? and claim_id = ?",
                found.verdict().name(),
                deviates && found.deviation() != null ? found.deviation().name() : null,
                correct == null ? null : correct.fen(),
                found.words(),
                differs ? found.conclusion() : null,
                sampleId,
                claimId);
        audit.record(
                "mutual-sample.check",
                DrawMutualSample.OBJECT,
                sampleId,
                AuditChanges.of("item", null, claimId).and("status", null, found.verdict()));
        if (differs && correct != null) {
            tellChairs(samples.get(sampleId), claim, correct);
        }
    }

    private SampledClaim demanded(UUID sampleId, UUID claimId, SampleAction action) {
        sql.one(row -> row.id("id"), "select id from biz.mutual_sample where id = ?", sampleId);
        SampledClaim claim = samples.claims(sampleId).stream()
                .map(MutualSamples.Of::claim)
                .filter(each -> each.claimId().equals(claimId))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        AllowedAction offered = claim.allowedActions().stream()
                .filter(each -> each.action().equals(action.name()))
                .findFirst()
                .orElseThrow(() -> notNow("这份申请已经复查，结论不能更改"));
        if (!offered.allowed()) {
            throw notNow(String.valueOf(offered.reason()));
        }
        return claim;
    }

    private static Money demandExplained(SampledClaim claim, Verdict found) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (found.deviation() == null) {
            problem.onField("deviation", "有偏差的，请选择偏差类别。");
        }
        if (isBlank(found.words())) {
            problem.onField("words", "有偏差的，请写明发现了什么。");
        }
        Money correct = found.correct();
        if (correct == null || correct.isNegative()) {
            problem.onField("correct", "请填写应核定的金额；金额不变的，填原核定金额 " + claim.approved() + " 元。");
        } else if (!correct.equals(claim.approved()) && isBlank(found.conclusion())) {
            problem.onField("conclusion", "金额应有变化的，请写明处理结论，主席会看到。");
        }
        if (correct == null || !problem.fields().isEmpty()) {
            throw problem;
        }
        return correct;
    }

    private void tellChairs(MutualSampleDetails sample, SampledClaim claim, Money correct) {
        Actor actor = currentActor.get();
        inbox.copy(new TaskRequest(
                "mutual-sample.deviation",
                DrawMutualSample.OBJECT,
                sample.id(),
                "抽样复查发现偏差：" + claim.memberName() + "（" + claim.unionName() + "）核定 " + claim.approved() + " 元，应为 "
                        + correct + " 元",
                "/mutual-periods/" + sample.periodId() + "/samples/" + sample.id(),
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), CHAIRS, "主席、副主席"),
                new Starter(actor.personId(), actor.personName()),
                null));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
