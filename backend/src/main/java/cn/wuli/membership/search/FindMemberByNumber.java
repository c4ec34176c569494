package cn.wuli.membership.search;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds members by a phone or identity number that is known in full; parts cannot be searched. */
@ApplicationScoped
public class FindMemberByNumber {
    private static final String SELECT = "select m.*, unit.name as unit_name from biz.member m"
            + " left join org.own_unit unit on unit.id = m.unit_id where m.%s = ? order by m.staff_number";

    private final TenantSql sql;
    private final PersonalNumbers numbers;

    FindMemberByNumber(TenantSql sql, PersonalNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Transactional
    public List<MemberSummary> byPhone(PhoneNumber phone) {
        return sql.list(SELECT.formatted("phone_index"), List.of(numbers.indexOf(phone)), MemberSummary::read);
    }

    @Transactional
    public List<MemberSummary> byIdentity(IdentityDocument document) {
        return sql.list(SELECT.formatted("identity_index"), List.of(numbers.indexOf(document)), MemberSummary::read);
    }
}
