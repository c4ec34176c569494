package cn.wuli.membership.search;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds members by a phone or identity number that is known in full; parts cannot be searched. Each search is audited, and
 * who was found can read who looked for him and what for.
 */
@ApplicationScoped
public class FindMemberByNumber {
    private static final String SELECT = "select m.*, unit.name as unit_name from biz.member m"
            + " left join org.own_unit unit on unit.id = m.unit_id where m.%s = ? order by m.staff_number";

    private final TenantSql sql;
    private final PersonalNumbers numbers;
    private final SensitiveReads reads;
    private final AuditLog audit;

    FindMemberByNumber(TenantSql sql, PersonalNumbers numbers, SensitiveReads reads, AuditLog audit) {
        this.sql = sql;
        this.numbers = numbers;
        this.reads = reads;
        this.audit = audit;
    }

    private record Found(UUID personId, MemberSummary member) {}

    /** @param purpose the member can read it */
    @Transactional
    public List<MemberSummary> byPhone(PhoneNumber phone, String purpose) {
        return find("phone_index", numbers.indexOf(phone), "phone", purpose);
    }

    /** @param purpose the member can read it */
    @Transactional
    public List<MemberSummary> byIdentity(IdentityDocument document, String purpose) {
        return find("identity_index", numbers.indexOf(document), "identityNumber", purpose);
    }

    private List<MemberSummary> find(String column, byte[] index, String field, String purpose) {
        List<Found> found = sql.list(
                SELECT.formatted(column),
                List.of(index),
                row -> new Found(
                        Objects.requireNonNull(row.getObject("person_id", UUID.class)), MemberSummary.read(row)));
        found.forEach(
                each -> reads.record(each.personId(), "member", each.member().id(), List.of(field), purpose));
        audit.record(
                "member.lookup",
                "member",
                null,
                AuditChanges.of("purpose", null, purpose).and("rows", null, found.size()));
        return found.stream().map(Found::member).toList();
    }
}
