package cn.wuli.assistance.campaign;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Recipients implements PanacheRepositoryBase<CampaignRecipient, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union or branch has */
    CampaignRecipient get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    CampaignRecipient lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    long underWay(UUID campaignId) {
        return count("campaignId = ?1 and status not in ?2", campaignId, RecipientStatus.over());
    }

    long waiting(UUID campaignId, UUID unitId) {
        return count("campaignId = ?1 and unitId = ?2 and status = ?3", campaignId, unitId, RecipientStatus.PROPOSED);
    }

    List<CampaignStep> steps(UUID recipientId) {
        return getEntityManager()
                .createQuery("select s from CampaignStep s where s.recipientId = :id order by s.id", CampaignStep.class)
                .setParameter("id", recipientId)
                .getResultList();
    }

    boolean hasDecided(CampaignRecipient recipient, Actor actor) {
        return steps(recipient.id()).stream().anyMatch(step -> step.isDecisionOf(actor));
    }
}
