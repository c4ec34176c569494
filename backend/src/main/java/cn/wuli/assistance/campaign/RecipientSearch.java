package cn.wuli.assistance.campaign;

import cn.wuli.assistance.StepDetails;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lists of campaigns: pages, one with all its steps, a sheet. */
@ApplicationScoped
@Transactional
public class RecipientSearch {
    public static final List<String> HEADERS =
            List.of("活动", "会员", "所在组织", "慰问对象", "金额（元）", "状态", "报送人", "走访日期", "签收日期", "说明");

    private final EntityManager entities;
    private final Campaigns campaigns;
    private final Recipients recipients;
    private final RecipientAccess access;
    private final Organisation organisation;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RecipientSearch(
            EntityManager entities,
            Campaigns campaigns,
            Recipients recipients,
            RecipientAccess access,
            Organisation organisation,
            AuditLog audit,
            CurrentActor currentActor) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.access = access;
        this.organisation = organisation;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The latest first; a member sees only himself. */
    public Page<RecipientSummary> page(RecipientFilter filter, PageQuery page) {
        List<Tuple> found = query("select r, c.name", filter, page.after(), Tuple.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal()
                ? query("select count(r.id)", filter, null, Long.class).getSingleResult()
                : null;
        Map<UUID, UnitName> units =
                units(found.stream().map(RecipientSearch::recipient).map(CampaignRecipient::unitId));
        return Page.of(
                found.stream().map(row -> summary(row, units)).toList(),
                page.limit(),
                row -> new Cursor("", row.id()),
                total);
    }

    /** Hands the list out of the system; who took it is audited in the same transaction. */
    public void export(RecipientFilter filter, Consumer<RecipientSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct r.unitId", filter, null, UUID.class).getResultStream());
        long exported = 0;
        try (Stream<Tuple> all =
                query("select r, c.name", filter, null, Tuple.class).getResultStream()) {
            for (Tuple row : (Iterable<Tuple>) all::iterator) {
                rows.accept(summary(row, units));
                entities.detach(recipient(row));
                exported++;
            }
        }
        audit.record("campaign.export", CampaignTasks.RECIPIENT, null, AuditChanges.of("rows", null, exported));
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

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(RecipientSummary row) {
        return Arrays.asList(
                row.campaignName(),
                row.memberName(),
                row.unitName(),
                row.beneficiary().words(),
                row.amount(),
                row.status().words(),
                row.proposedBy(),
                row.visitedOn(),
                row.signedAt() == null
                        ? null
                        : row.signedAt().atZone(Calendars.ZONE).toLocalDate(),
                row.reason());
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
