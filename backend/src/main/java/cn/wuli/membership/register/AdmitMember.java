package cn.wuli.membership.register;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An officer enters a member into the register. */
@ApplicationScoped
public class AdmitMember {
    private final Enrolment enrolment;
    private final AuditLog audit;

    AdmitMember(Enrolment enrolment, AuditLog audit) {
        this.audit = audit;
        this.enrolment = enrolment;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem as {@link Enrolment#enrol} */
    @Transactional
    public Member admit(NewMember member) {
        Member admitted = enrolment.enrol(member, MemberAct.ADMITTED);
        audit.record("member.admit", "member", admitted.id(), AuditChanges.of("unitId", null, member.unitId()));
        return admitted;
    }
}
