package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads claims, the newest first; what they say of health is not read here. */
@ApplicationScoped
@Transactional
public class ClaimSearch {
    private final EntityManager entities;
    private final Claims claims;
    private final ClaimAccess access;
    private final ClaimReaders readers;
    private final ClaimVault vault;
    private final OpenClaim openClaim;
    private final PeriodDirectory periods;
    private final CurrentActor currentActor;

    ClaimSearch(
            EntityManager entities,
            Claims claims,
            ClaimAccess access,
            ClaimReaders readers,
            ClaimVault vault,
            OpenClaim openClaim,
            PeriodDirectory periods,
            CurrentActor currentActor) {
        this.entities = entities;
        this.claims = claims;
        this.access = access;
        this.readers = readers;
        this.vault = vault;
        this.openClaim = openClaim;
        this.periods = periods;
        this.currentActor = currentActor;
    }

    public Page<ClaimSummary> page(ClaimFilter filter, PageQuery page) {
        List<ClaimSummary> rows = query("select c", filter, page.after(), Claim.class)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ClaimSummary::of)
                .toList();
        Long total = page.withTotal() ? count(filter) : null;
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    long count(ClaimFilter filter) {
        return query("select count(c.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row as it comes from the database. */
    void each(ClaimFilter filter, Rows<ClaimSummary> rows) {
        try (Stream<Claim> all = query("select c", filter, null, Claim.class).getResultStream()) {
            all.forEach(claim -> {
                rows.add(ClaimSummary.of(claim), claim.personId());
                entities.detach(claim);
            });
        }
    }

    /** @throws DomainProblem {@code not-found}, also for the draft of somebody else */
    public ClaimDetails details(UUID id) {
        Actor actor = currentActor.get();
        Claim claim = claims.get(id);
        boolean mine = claim.isFor(actor);
        if (claim.status() == ClaimStatus.DRAFT && !mine) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        boolean over = claim.isOver();
        boolean mayOpen = readers.isOpenFor(claim, actor) && !over;
        List<ClaimStep> steps = claims.steps(id);
        Terms terms = periods.terms(claim.periodId());
        ClaimAccount account = over ? null : vault.account(claim);
        LoweringReason code = claim.award().reasonCode();
        return new ClaimDetails(
                id,
                claim.version(),
                claim.periodId(),
                terms.scheme(),
                claim.periodName(),
                claim.homeName(),
                claim.unitName(),
                claim.memberName(),
                claim.kinds(),
                claim.status(),
                claim.status().words(),
                over ? "保存期已满：只保存，不再查看和办理。" : claim.status().plain(),
                mine,
                mayOpen,
                over,
                mine && !over ? openClaim.opened(claim) : null,
                account == null ? null : account.bankName(),
                account == null ? null : Masks.card(account.number()),
                (mine || mayOpen) && !over ? claim.papers() : List.of(),
                claim.papers().size(),
                claim.filedOn(),
                claim.asked(),
                terms.integer("more-info-rounds"),
                claim.reviewerName(),
                claim.award().isAssessed() ? claim.award().assessed() : null,
                claim.award().approved(),
                terms.find("second-review-above").isPresent() ? terms.money("second-review-above") : null,
                claim.award().appealedOn(),
                code,
                code == null ? null : code.words(),
                claim.award().reason(),
                steps.stream().map(ClaimStep::details).toList(),
                over ? List.of() : access.allowedActions(actor, claim, steps));
    }

    private <T> TypedQuery<T> query(String select, ClaimFilter filter, @Nullable Cursor after, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " from Claim c" + filter.where() + (after == null ? "" : " and c.id < :after")
                        + (type == Claim.class ? " order by c.id desc" : ""),
                type);
        filter.values(currentActor.get().personId()).forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query;
    }
}
