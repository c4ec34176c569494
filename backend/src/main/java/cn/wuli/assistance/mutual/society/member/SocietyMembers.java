package cn.wuli.assistance.mutual.society.member;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SocietyMembers implements PanacheRepositoryBase<SocietyMember, UUID> {
    private static final String CANDIDATES = "select m.person_id, m.unit_id, m.staff_number, m.name, m.joined_on,"
            + " m.status in ('ACTIVE', 'TRANSFERRING') as in_force from biz.member m where ";

    private final Sql sql;

    SocietyMembers(Sql sql) {
        this.sql = sql;
    }

    Optional<SocietyMember> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    List<SocietyMember> withStaffNumbers(Collection<String> staffNumbers) {
        return list("staffNumber in ?1", staffNumbers);
    }

    SocietyMember lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Optional<Candidate> candidate(UUID personId) {
        return sql.first(SocietyMembers::read, CANDIDATES + "m.person_id = ?", personId);
    }

    List<Candidate> candidates(Collection<String> staffNumbers) {
        return sql.list(SocietyMembers::read, CANDIDATES + "m.staff_number = any (?)", (Object)
                staffNumbers.toArray(String[]::new));
    }

    private static Candidate read(Row row) throws SQLException {
        return new Candidate(
                row.id("person_id"),
                row.id("unit_id"),
                row.text("staff_number"),
                row.text("name"),
                row.date("joined_on"),
                row.flag("in_force"));
    }
}
