package cn.wuli.assistance.helper;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HelperVisits implements PanacheRepositoryBase<HelperVisit, UUID> {
    /** @throws DomainProblem {@code not-found} */
    HelperVisit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<HelperVisit> of(UUID helperId) {
        return list("helperId = ?1 order by plannedOn desc, id desc", helperId);
    }

    /** What is still to be done, the next first. */
    List<HelperVisit> planned(UUID helperId) {
        return list("helperId = ?1 and status = ?2 order by plannedOn, id", helperId, HelperVisit.Status.PLANNED);
    }
}
