package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {
    Claim get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Claim lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<ClaimStep> steps(UUID claimId) {
        return getEntityManager()
                .createQuery("select s from ClaimStep s where s.claimId = :claim order by s.at, s.id", ClaimStep.class)
                .setParameter("claim", claimId)
                .getResultList();
    }
}
