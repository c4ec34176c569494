package cn.wuli.organisation.changing;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UnitChanges implements PanacheRepositoryBase<UnitChange, UUID> {
    UnitChange get(UUID id) {
        UnitChange change = findById(id);
        if (change == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return change;
    }
}
