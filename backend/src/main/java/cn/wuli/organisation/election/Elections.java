package cn.wuli.organisation.election;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Elections implements PanacheRepositoryBase<Election, UUID> {
    private static final String CANDIDATES = """
            select * from biz.election_candidate where election_id = :election order by person_name collate org.by_strokes, id
            """;

    /** @throws DomainProblem {@code not-found} */
    Election get(UUID id) {
        Election election = findById(id);
        if (election == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return election;
    }

    /** By the strokes of their names, as on the ballot paper. */
    List<Candidate> candidates(UUID election) {
        return getEntityManager()
                .createNativeQuery(CANDIDATES, Candidate.class)
                .setParameter("election", election)
                .getResultList();
    }

    /** @throws DomainProblem {@code not-found} */
    Candidate candidate(UUID election, UUID id) {
        return candidates(election).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
