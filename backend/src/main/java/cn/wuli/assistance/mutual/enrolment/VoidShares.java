package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.inbox.Inbox;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes back shares that were wrong from the start: the union that enrolled asks, another person at the union that runs the
 * period decides; the premium goes out of the fund by an entry of its own.
 */
@ApplicationScoped
@Transactional
public class VoidShares {
    static final String DECIDE = "mutual.receive";

    private static final String OBJECT = "mutual-void";

    private final PeriodDirectory periods;
    private final Inbox inbox;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    VoidShares(PeriodDirectory periods, Inbox inbox, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.periods = periods;
        this.inbox = inbox;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Those of a period, the newest first: of the own roster, or of all unions at the one that runs the period. */
    public List<MutualVoid> list(UUID periodId) {
        Terms terms = periods.terms(periodId);
        return sql.list(
                row -> read(row, terms),
                "select * from biz.mutual_void where period_id = ? order by id desc",
                periodId);
    }

    public UUID ask(UUID periodId, UUID entryId, VoidError error, String words) {
        periods.terms(periodId);
        UUID id = Ids.next();
        sql.perform(
                VoidShares::refusal,
                "select biz.ask_mutual_void(?, ?, ?, ?, ?)",
                id,
                entryId,
                error.name(),
                words.strip(),
                currentActor.get().personName());
        audit.record("mutual-void.ask", OBJECT, id, AuditChanges.of("item", null, entryId));
        return id;
    }

    public void decide(UUID id, VoidAction action, @Nullable String opinion) {
        if (action == VoidAction.REFUSE && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "不同意的，请写明理由，申请单位会看到。");
        }
        sql.perform(
                VoidShares::refusal,
                "select biz.decide_mutual_void(?, ?, ?, ?)",
                id,
                action == VoidAction.VOID,
                opinion,
                currentActor.get().personName());
        inbox.close(OBJECT, id, action.words());
        audit.record(
                "mutual-void." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                id,
                AuditChanges.of("status", VoidStatus.ASKED, VoidStatus.FLOW.next(VoidStatus.ASKED, action)));
    }

    private MutualVoid read(Row row, Terms terms) throws SQLException {
        VoidStatus status = VoidStatus.valueOf(row.text("status"));
        VoidError error = VoidError.valueOf(row.text("error"));
        return new MutualVoid(
                row.id("id"),
                row.id("enrolment_id"),
                row.text("unit_name"),
                row.maybeText("member_name"),
                row.maybeText("staff_number"),
                row.money("amount_fen"),
                error,
                error.words(),
                row.text("words"),
                status,
                status.words(),
                row.text("asked_by_name"),
                row.instant("asked_at"),
                row.maybeText("decided_by_name"),
                row.maybeInstant("decided_at"),
                row.maybeText("opinion"),
                allowedActions(status, terms, row.id("asked_by")));
    }

    /** Nothing for the union that asked: it waits. */
    private List<AllowedAction> allowedActions(VoidStatus status, Terms terms, UUID askedBy) {
        Actor actor = currentActor.get();
        if (!terms.organiserId().equals(actor.tenantId())) {
            return List.of();
        }
        Optional<String> whyNot = !actor.may(DECIDE)
                ? Optional.of("由财务委员办理")
                : askedBy.equals(actor.personId()) ? Optional.of("不能办理本人提出的申请，请由他人办理") : Optional.empty();
        return Arrays.stream(VoidAction.values())
                .filter(action -> VoidStatus.FLOW.allows(status, action))
                .map(action -> whyNot.map(reason -> AllowedAction.no(action, reason))
                        .orElseGet(() -> AllowedAction.yes(action)))
                .toList();
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "void-not-confirmed" -> notNow("名册还没有确认，直接移出即可；只有已生效的份额才需要作废");
            case "void-claimed" -> notNow("这一份已有办理中或已补助的互助申请，不能作废");
            case "void-asked" -> notNow("这一份已经申请作废或已作废");
            case "premium-no-fund" -> notNow("本期还没有指定医疗互助资金，请先在期次页面指定，退费才能记入账簿");
            case "fund-insufficient" -> {
                Money left = Money.ofFen(((Number) values.getOrDefault("available", 0)).longValue());
                yield notNow("资金可用余额只有 " + left + " 元，不够退费");
            }
            case "own-case" -> new DomainProblem(CommonProblem.OWN_CASE);
            case "illegal-transition" -> new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
            default -> null;
        };
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
