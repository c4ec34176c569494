package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads claims, the newest first; what they say of health is not read here. */
@ApplicationScoped
@Transactional
public class ClaimSearch {
    public static final List<String> HEADERS =
            List.of("申请人", "所在工会", "所在组织", "期次", "申请项目", "申请日期", "状态", "审核人", "核算金额（元）", "核定金额（元）");

    private final EntityManager entities;
    private final Claims claims;
    private final ClaimAccess access;
    private final ClaimVault vault;
    private final OpenClaim openClaim;
    private final PeriodDirectory periods;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ClaimSearch(
            EntityManager entities,
            Claims claims,
            ClaimAccess access,
            ClaimVault vault,
            OpenClaim openClaim,
            PeriodDirectory periods,
            AuditLog audit,
            CurrentActor currentActor) {
        this.entities = entities;
        this.claims = claims;
        this.access = access;
        this.vault = vault;
        this.openClaim = openClaim;
        this.periods = periods;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public Page<ClaimSummary> page(ClaimFilter filter, PageQuery page) {
        List<ClaimSummary> rows = query("select c", filter, page.after(), Claim.class)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ClaimSummary::of)
                .toList();
        Long total = page.withTotal()
                ? query("select count(c.id)", filter, null, Long.class).getSingleResult()
                : null;
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    /** Hands the list out of the system; who took it is audited in the same transaction. */
    public void export(ClaimFilter filter, Consumer<ClaimSummary> rows) {
        long exported = 0;
        try (Stream<Claim> all = query("select c", filter, null, Claim.class).getResultStream()) {
            for (Claim claim : (Iterable<Claim>) all::iterator) {
                rows.accept(ClaimSummary.of(claim));
                entities.detach(claim);
                exported++;
            }
        }
        audit.record("mutual-claim.export", ClaimTasks.OBJECT, null, AuditChanges.of("rows", null, exported));
    }

    /** @throws DomainProblem {@code not-found}, also for the draft of somebody else */
    public ClaimDetails details(UUID id) {
        Actor actor = currentActor.get();
        Claim claim = claims.get(id);
        boolean mine = claim.isFor(actor);
        if (claim.status() == ClaimStatus.DRAFT && !mine) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        boolean mayOpen = claim.isReviewedBy(actor);
        List<ClaimStep> steps = claims.steps(id);
        Terms terms = periods.terms(claim.periodId());
        ClaimAccount account = vault.account(claim);
        LoweringReason code = claim.award().reasonCode();
        return new ClaimDetails(
                id,
                claim.version(),
                claim.periodId(),
                claim.periodName(),
                claim.homeName(),
                claim.unitName(),
                claim.memberName(),
                claim.kinds(),
                claim.status(),
                claim.status().words(),
                claim.status().plain(),
                mine,
                mayOpen,
                mine ? openClaim.opened(claim) : null,
                account.bankName(),
                Masks.card(account.number()),
                mine || mayOpen ? claim.papers() : List.of(),
                claim.papers().size(),
                claim.filedOn(),
                claim.asked(),
                terms.integer("more-info-rounds"),
                claim.reviewerName(),
                claim.award().isAssessed() ? claim.award().assessed() : null,
                claim.award().approved(),
                terms.money("second-review-above"),
                claim.award().appealedOn(),
                code,
                code == null ? null : code.words(),
                claim.award().reason(),
                steps.stream().map(ClaimStep::details).toList(),
                access.allowedActions(actor, claim, steps));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(ClaimSummary row) {
        return Arrays.asList(
                row.memberName(),
                row.unionName(),
                row.unitName(),
                row.periodName(),
                row.kinds().stream().map(ClaimKind::words).collect(Collectors.joining("、")),
                row.filedOn(),
                row.status().words(),
                row.reviewer(),
                row.assessed(),
                row.approved());
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
