package cn.wuli.rights.concern;

import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Until when each step of a concern is to be taken: working days, by the rule pack. */
@ApplicationScoped
class ConcernClock {
    static final String PACK = "concern";

    /** A day with the rule that it comes from. */
    record Deadline(LocalDate on, String basis) {}

    private final RulePacks rulePacks;
    private final WorkingDays workingDays;

    ConcernClock(RulePacks rulePacks, WorkingDays workingDays) {
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
    }

    LocalDate triage(UUID unitId) {
        return deadline("triage-days", unitId, Calendars.today()).on();
    }

    /** Counted from the day on which the member filed, not from the triage. */
    Deadline answer(Concern concern, ConcernKind kind) {
        return deadline(kind.rule(), concern.fromUnitId(), filedOn(concern));
    }

    /** What is waited for after a move; null when nothing is. */
    @Nullable
    LocalDate after(Concern concern, ConcernAction action) {
        return switch (action) {
            case FILE -> triage(concern.fromUnitId());
            case ESCALATE, DISPUTE ->
                deadline("escalation-days", concern.fromUnitId(), Calendars.today())
                        .on();
            case REPLY ->
                deadline("rating-days", concern.fromUnitId(), Calendars.today()).on();
            case TRIAGE -> concern.promisedOn();
            case HAND_OVER -> concern.dueOn();
            case REFUSE, RATE, LAPSE, WITHDRAW -> null;
        };
    }

    private Deadline deadline(String code, UUID unitId, LocalDate from) {
        Rule rule = rulePacks.inForce(PACK, unitId).rule(code);
        int days = Integer.parseInt(rule.value());
        return new Deadline(workingDays.plus(from, days), days + " 个工作日：" + rule.source());
    }

    private static LocalDate filedOn(Concern concern) {
        return concern.filedAt().atZone(Calendars.ZONE).toLocalDate();
    }
}
