package cn.wuli.assistance.campaign;

import cn.wuli.assistance.StepDetails;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lists of campaigns: pages, and one with all its steps. */
@ApplicationScoped
@Transactional
public class RecipientSearch {
    private final EntityManager entities;
    private final Campaigns campaigns;
    private final Recipients recipients;
    private final RecipientAccess access;
    private final Organisation organisation;
    private final CurrentActor currentActor;

    RecipientSearch(
            EntityManager entities,
            Campaigns campaigns,
            Recipients recipients,
            RecipientAccess access,
            Organisation organisation,
            CurrentActor currentActor) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.access = access;
        this.organisation = organisation;
        this.currentActor = currentActor;
    }

    /** The latest first; a member sees only himself. */
    public Page<RecipientSummary> page(RecipientFilter filter, PageQuery page) {
        List<Tuple> found = query("select r, c.name", filter, page.after(), Tuple.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units =
                units(found.stream().map(RecipientSearch::recipient).map(CampaignRecipient::unitId));
        return Page.of(
                found.stream().map(row -> summary(row, units)).toList(),
                page.limit(),
                row -> new Cursor("", row.id()),
                total);
    }

    long count(RecipientFilter filter) {
        return query("select count(r.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row as it comes from the database. */
    void each(RecipientFilter filter, Rows<RecipientSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct r.unitId", filter, null, UUID.class).getResultStream());
        try (Stream<Tuple> all =
                query("select r, c.name", filter, null, Tuple.class).getResultStream()) {
            all.forEach(row -> {
                rows.add(summary(row, units), recipient(row).personId());
                entities.detach(recipient(row));
            });
        }
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public RecipientDetails details(UUID id) {
        Actor actor = currentActor.get();
        CampaignRecipient recipient = recipients.get(id);
        Campaign campaign = campaigns.get(recipient.campaignId());
        boolean mine = recipient.isFor(actor);
        boolean handles = actor.may("campaign.handle");
        return new RecipientDetails(
                id,
                recipient.version(),
                campaign.id(),
                campaign.name(),
                recipient.unitId(),
                organisation.unit(recipient.unitId()).name(),
                recipient.memberName(),
                recipient.beneficiary(),
                recipient.amount(),
                campaign.goods(),
                recipient.status(),
                recipient.status().words(),
                recipient.reason(),
                recipient.proposedName(),
                recipient.proposedAt(),
                mine,
                handles && !mine && VisitRecipient.mayVisit(campaign, recipient),
                recipient.status() == RecipientStatus.DELIVERED && (mine || handles),
                recipient.visit(),
                timeline(id),
                access.allowedActions(actor, recipient));
    }

    private List<StepDetails> timeline(UUID id) {
        return recipients.steps(id).stream().map(CampaignStep::details).toList();
    }

    private static CampaignRecipient recipient(Tuple row) {
        return row.get(0, CampaignRecipient.class);
    }

    private static RecipientSummary summary(Tuple row, Map<UUID, UnitName> units) {
        CampaignRecipient recipient = recipient(row);
        UnitName unit = units.get(recipient.unitId());
        return new RecipientSummary(
                recipient.id(),
                recipient.campaignId(),
                row.get(1, String.class),
                recipient.unitId(),
                unit == null ? null : unit.name(),
                recipient.memberName(),
                recipient.beneficiary(),
                recipient.amount(),
                recipient.status(),
                recipient.proposedName(),
                recipient.visitedOn(),
                recipient.signedAt(),
                recipient.reason());
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private <T> TypedQuery<T> query(String select, RecipientFilter filter, @Nullable Cursor after, Class<T> type) {
        String next = after == null ? "" : " and r.id < :after";
        String order = type == Tuple.class ? " order by r.id desc" : "";
        TypedQuery<T> query = entities.createQuery(
                select + " from CampaignRecipient r join Campaign c on c.id = r.campaignId" + filter.where() + next
                        + order,
                type);
        filter.values().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query;
    }
}
