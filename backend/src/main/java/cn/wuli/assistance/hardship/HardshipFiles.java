package cn.wuli.assistance.hardship;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HardshipFiles implements PanacheRepositoryBase<HardshipFile, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union or branch has */
    HardshipFile get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** On file since before files had a term. */
    List<UUID> withoutTerm() {
        return ids("status = ?1 and reviewedUntil is null", HardshipStatus.ACTIVE);
    }

    /** Files in a state that hold no longer than until a day. */
    List<UUID> holdingUntil(HardshipStatus status, LocalDate day) {
        return ids("status = ?1 and reviewedUntil <= ?2", status, day);
    }

    /** Files under review whose family has not declared anew, and which hold no longer than until a day. */
    List<UUID> notDeclaredAnew(LocalDate day) {
        return ids("status = ?1 and reviewedUntil <= ?2 and redeclaredAt is null", HardshipStatus.REVIEW_DUE, day);
    }

    /** The last file of a person that ended because the family had left hardship. */
    Optional<HardshipFile> lastExited(UUID personId) {
        return find("personId = ?1 and status = ?2 order by id desc", personId, HardshipStatus.EXITED)
                .firstResultOptional();
    }

    /** Of these persons, the files on which help can be granted. */
    List<HardshipFile> onFile(Collection<UUID> personIds) {
        return list(
                "personId in ?1 and status in ?2",
                personIds,
                List.of(HardshipStatus.ACTIVE, HardshipStatus.REVIEW_DUE));
    }

    private List<UUID> ids(String where, Object... values) {
        return find(where, values).stream().map(HardshipFile::id).toList();
    }

    /** Holds the row until the end of the transaction, so that two decisions cannot both pass their checks. */
    HardshipFile lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
