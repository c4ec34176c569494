package cn.wuli.rights.legalaid;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.adviser.Adviser;
import cn.wuli.rights.adviser.Advisers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads cases of legal aid. Whoever opens one that is not his own leaves a record that the member sees. */
@ApplicationScoped
@Transactional
public class LegalAidSearch {
    private final EntityManager entities;
    private final LegalAidCases cases;
    private final Advisers advisers;
    private final Organisation organisation;
    private final LegalAidVault vault;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    LegalAidSearch(
            EntityManager entities,
            LegalAidCases cases,
            Advisers advisers,
            Organisation organisation,
            LegalAidVault vault,
            SensitiveReads sensitiveReads,
            CurrentActor currentActor) {
        this.entities = entities;
        this.cases = cases;
        this.advisers = advisers;
        this.organisation = organisation;
        this.vault = vault;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    public Page<LegalAidSummary> page(LegalAidFilter filter, PageQuery page) {
        Cursor after = page.after();
        TypedQuery<LegalAidCase> rows = query(
                "select c",
                filter,
                after == null ? "" : " and c.id < :after",
                " order by c.id desc",
                LegalAidCase.class);
        if (after != null) {
            rows.setParameter("after", after.id());
        }
        List<LegalAidCase> found = rows.setMaxResults(page.limit() + 1).getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(LegalAidCase::unitId));
        LocalDate today = Calendars.today();
        return Page.of(
                found.stream()
                        .map(each -> summary(each, units.get(each.unitId()), today))
                        .toList(),
                page.limit(),
                row -> new Cursor("", row.id()),
                total);
    }

    long count(LegalAidFilter filter) {
        return query("select count(c.id)", filter, "", "", Long.class).getSingleResult();
    }

    /** Every row that the acting post may list, newest first, as it comes from the database. */
    void each(LegalAidFilter filter, Rows<LegalAidSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct c.unitId", filter, "", "", UUID.class).getResultStream());
        LocalDate today = Calendars.today();
        try (Stream<LegalAidCase> all = query("select c", filter, "", " order by c.id desc", LegalAidCase.class)
                .getResultStream()) {
            all.forEach(of -> {
                rows.add(summary(of, units.get(of.unitId()), today), of.personId());
                entities.detach(of);
            });
        }
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private static LegalAidSummary summary(LegalAidCase of, @Nullable UnitName unit, LocalDate today) {
        return new LegalAidSummary(
                of.id(),
                of.kind(),
                of.privacy(),
                of.personName(),
                unit == null ? null : unit.name(),
                of.status(),
                of.adviserName(),
                of.appliedOn(),
                of.dueOn(),
                of.isOverdue(today),
                of.isEscalated());
    }

    /** @throws DomainProblem {@code not-found}, also for whom the member did not let read it */
    public LegalAidDetails details(UUID id) {
        Actor actor = currentActor.get();
        LegalAidCase of = cases.get(id);
        if (!LegalAidAccess.mayRead(actor, of)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (!of.isOf(actor)) {
            sensitiveReads.record(of.personId(), LegalAidCases.OBJECT, id, List.of("LEGAL_AID"), "办理法律援助");
        }
        UUID adviserId = of.adviserId();
        Adviser adviser = adviserId == null ? null : advisers.get(adviserId);
        LegalAidOutcome outcome = of.outcome();
        byte[] result = of.result();
        return new LegalAidDetails(
                id,
                of.version(),
                of.kind(),
                of.kind().words(),
                of.privacy(),
                of.privacy().words(),
                of.personName(),
                organisation.find(of.unitId()).map(UnitName::name).orElse(null),
                of.isOf(actor),
                of.status(),
                of.status().words(),
                vault.request(of),
                of.appliedOn(),
                of.dueOn(),
                of.dueBasis(),
                of.isOverdue(Calendars.today()),
                of.isEscalated(),
                of.adviserName(),
                of.adviserFirm(),
                adviser == null ? null : adviser.contact(),
                cases.log(id).stream().map(each -> each.details(vault)).toList(),
                outcome,
                outcome == null ? null : outcome.words(),
                result == null ? null : vault.result(id, result),
                of.closedOn(),
                of.satisfaction(),
                of.reason(),
                cases.steps(id).stream().map(LegalAidStep::details).toList(),
                LegalAidAccess.allowedActions(actor, of));
    }

    /** A case that only the chair reads is in nobody else's list. */
    private <T> TypedQuery<T> query(String select, LegalAidFilter filter, String more, String order, Class<T> type) {
        Actor actor = currentActor.get();
        boolean readsAll = LegalAidAccess.CHAIRS.contains(actor.postType());
        String scope = readsAll ? "1 = 1" : "(c.privacy = :office or c.personId = :me)";
        Map<String, Object> wanted = filter.wanted();
        String where = wanted.keySet().stream().map(each -> " and " + each).collect(Collectors.joining());
        TypedQuery<T> query =
                entities.createQuery(select + " from LegalAidCase c where " + scope + where + more + order, type);
        if (!readsAll) {
            query.setParameter("office", LegalAidPrivacy.OFFICE);
            query.setParameter("me", actor.personId());
        }
        wanted.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query;
    }
}
