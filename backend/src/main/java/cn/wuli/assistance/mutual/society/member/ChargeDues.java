package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Charges the dues of a year to everybody who was in the society before it began; once, however often it is asked for. */
@ApplicationScoped
public class ChargeDues {
    private static final Set<PeriodStatus> CHARGEABLE =
            EnumSet.of(PeriodStatus.OPEN, PeriodStatus.LOCKED, PeriodStatus.EFFECTIVE);

    private final PeriodDirectory periods;
    private final MemberDues dues;
    private final AuditLog audit;

    ChargeDues(PeriodDirectory periods, MemberDues dues, AuditLog audit) {
        this.periods = periods;
        this.dues = dues;
        this.audit = audit;
    }

    /** @return how many instalments were written */
    @Transactional
    public int charge(UUID periodId) {
        Terms year = periods.terms(periodId);
        if (year.scheme() != Scheme.SOCIETY) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (!CHARGEABLE.contains(year.status())) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "年度开始办理入会后、结束前才能计收会费");
        }
        int written = dues.chargeAll(year, DuesPlan.ofWholeYear(year).parts());
        audit.record("society-dues.charge", "mutual-period", periodId, AuditChanges.of("rows", null, written));
        return written;
    }
}
