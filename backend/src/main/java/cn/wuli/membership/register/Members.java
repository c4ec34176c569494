package cn.wuli.membership.register;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union or branch has */
    Member get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** In this union: each union that a person belonged to keeps its own row. */
    Optional<Member> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }
}
