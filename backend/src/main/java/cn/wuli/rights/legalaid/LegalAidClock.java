package cn.wuli.rights.legalaid;

import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when each step of a case is to be taken: working days from the step before, by the rule pack. */
@ApplicationScoped
class LegalAidClock {
    private static final String PACK = "legal-aid";

    /** A day with the rule that it comes from. */
    record Deadline(LocalDate on, String basis) {}

    private final RulePacks rulePacks;
    private final WorkingDays workingDays;

    LegalAidClock(RulePacks rulePacks, WorkingDays workingDays) {
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
    }

    /** What is waited for after a move; null when nothing is. A change of hands and the log leave the day as it is. */
    @Nullable
    Deadline after(LegalAidCase of, LegalAidAction action, LegalAidStatus from) {
        return switch (action) {
            case APPLY -> deadline("accept-days", of);
            case ACCEPT -> deadline("assign-days", of);
            case ASSIGN -> from == LegalAidStatus.HANDLING ? standing(of) : deadline("handle-days", of);
            case LOG -> standing(of);
            case ESCALATE -> deadline("escalation-days", of);
            case CLOSE -> deadline("rating-days", of);
            case REFUSE, RATE, LAPSE, WITHDRAW -> null;
        };
    }

    private Deadline deadline(String code, LegalAidCase of) {
        Rule rule = rulePacks.inForce(PACK, of.unitId()).rule(code);
        int days = Integer.parseInt(rule.value());
        return new Deadline(workingDays.plus(Calendars.today(), days), days + " 个工作日：" + rule.source());
    }

    private static @Nullable Deadline standing(LegalAidCase of) {
        LocalDate on = of.dueOn();
        String basis = of.dueBasis();
        return on == null || basis == null ? null : new Deadline(on, basis);
    }
}
