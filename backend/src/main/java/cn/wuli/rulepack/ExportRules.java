package cn.wuli.rulepack;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.export.ExportLimits;
import jakarta.enterprise.context.ApplicationScoped;

/** The limits of protected exports, from the rule pack {@code export} of the acting union. */
@ApplicationScoped
class ExportRules implements ExportLimits {
    private static final String PACK = "export";

    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    ExportRules(RulePacks rulePacks, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    @Override
    public int approvalRows() {
        return value("approval-rows");
    }

    @Override
    public int validDays() {
        return value("valid-days");
    }

    private int value(String code) {
        return rulePacks.inForce(PACK, currentActor.get().tenantId()).integer(code);
    }
}
