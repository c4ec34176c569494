package cn.wuli.membership.register;

import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.TenantSql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The three changes to a member: details, unit, standing. Each is written into the history. */
@ApplicationScoped
public class ChangeMember {
    public static final String KEEP_PHONE = "unchanged";

    private static final String REACHABLE = "select from org.own_unit u where u.id = ? and u.open"
            + " and ((select sec.mode()) = 'T' or u.id = any ((select sec.scope())::uuid[]))";

    private final Members members;
    private final MemberHistory history;
    private final PersonalNumbers numbers;
    private final TenantSql sql;

    ChangeMember(Members members, MemberHistory history, PersonalNumbers numbers, TenantSql sql) {
        this.members = members;
        this.history = history;
        this.numbers = numbers;
        this.sql = sql;
    }

    /**
     * @param phone null: remove it; {@link #KEEP_PHONE}: it stays
     * @throws DomainProblem {@code staff-number-taken}
     */
    @Transactional
    public Member changeDetails(
            UUID id,
            @Nullable String ifMatch,
            MemberDetails details,
            @Nullable String phone,
            String reason,
            LocalDate validOn) {
        Member member = current(id, ifMatch);
        String before = numbers.phone(member);
        String after = KEEP_PHONE.equals(phone) ? before : phone;
        PhoneNumber given = after == null || after.isBlank() ? null : PhoneNumber.parse(after);
        List<FieldChange> changes = member.changeDetails(
                details, numbers.seal(member.id(), given), before == null ? null : Masks.phone(before));
        try {
            members.flush();
        } catch (ConstraintViolationException violated) {
            if ("uq_member_staff_number".equals(violated.getConstraintName())) {
                throw new DomainProblem(MembershipProblem.STAFF_NUMBER_TAKEN).onField("staffNumber", "该工号在本单位已登记，请核对。");
            }
            throw violated;
        }
        history.record(member, MemberAct.CHANGED, changes, reason, validOn);
        return member;
    }

    /** Moves the member to another unit of the same union that the acting post reaches. */
    @Transactional
    public Member move(UUID id, @Nullable String ifMatch, UUID unitId, String reason, LocalDate validOn) {
        Member member = current(id, ifMatch);
        if (sql.list(REACHABLE, List.of(unitId), row -> true).isEmpty()) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("unitId", "所选组织不存在、已撤销或不在当前职务的范围内；调往范围外的组织请由校工会办理。");
        }
        List<FieldChange> changes = member.moveTo(unitId);
        members.flush();
        history.record(member, MemberAct.MOVED, changes, reason, validOn);
        return member;
    }

    /** @throws DomainProblem {@code illegal-transition}, {@code status-reason-required} */
    @Transactional
    public Member changeStatus(
            UUID id,
            @Nullable String ifMatch,
            MemberAction action,
            @Nullable StatusReason statusReason,
            String reason,
            LocalDate validOn) {
        Member member = current(id, ifMatch);
        List<FieldChange> changes = member.take(action, statusReason);
        try {
            members.flush();
        } catch (ConstraintViolationException violated) {
            if ("pk_membership_in_force".equals(violated.getConstraintName())) {
                throw new DomainProblem(MembershipProblem.ENROLLED_ALREADY);
            }
            throw violated;
        }
        history.record(member, MemberAct.STATUS_CHANGED, changes, reason, validOn);
        return member;
    }

    private Member current(UUID id, @Nullable String ifMatch) {
        Member member = members.get(id);
        Versions.check(ifMatch, member.version());
        return member;
    }
}
