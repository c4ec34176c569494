package cn.wuli.membership.register;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer enters a member into the register. */
@ApplicationScoped
public class AdmitMember {
    private final Enrolment enrolment;
    private final Members members;
    private final AuditLog audit;

    AdmitMember(Enrolment enrolment, Members members, AuditLog audit) {
        this.audit = audit;
        this.enrolment = enrolment;
        this.members = members;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem as {@link Enrolment#enrol} */
    @Transactional
    public Member admit(NewMember member) {
        // Written, audited, read back: the answer shows what the register holds.
        UUID id = enrolment.enrol(List.of(member), MemberAct.ADMITTED).getFirst();
        audit.record("member.admit", "member", id, AuditChanges.of("unitId", null, member.unitId()));
        return members.get(id);
    }
}
