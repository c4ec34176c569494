package cn.wuli.assistance.hardship;

import cn.wuli.assistance.StepDetails;
import cn.wuli.assistance.hardship.HardshipDetails.CalculationDetails;
import cn.wuli.assistance.notice.Notices;
import cn.wuli.organisation.Organisation;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads files: pages of them, and one with all that belongs to it. */
@ApplicationScoped
@Transactional
public class HardshipSearch {
    private static final String ROWS = "select new cn.wuli.assistance.hardship.HardshipSummary(f.id, f.unitId,"
            + " f.applicantName, f.status, f.category, f.primaryCause, f.round, f.filledByName, f.submittedAt, f.dueOn)"
            + " from HardshipFile f where 1 = 1";

    private final EntityManager entities;
    private final HardshipFiles files;
    private final HardshipVersions versions;
    private final HardshipSteps steps;
    private final Visits visits;
    private final HardshipAccess access;
    private final HardshipProfiles profiles;
    private final Notices notices;
    private final Organisation organisation;
    private final Vault vault;
    private final CurrentActor currentActor;

    HardshipSearch(
            EntityManager entities,
            HardshipFiles files,
            HardshipVersions versions,
            HardshipSteps steps,
            Visits visits,
            HardshipAccess access,
            HardshipProfiles profiles,
            Notices notices,
            Organisation organisation,
            Vault vault,
            CurrentActor currentActor) {
        this.entities = entities;
        this.files = files;
        this.versions = versions;
        this.steps = steps;
        this.visits = visits;
        this.access = access;
        this.profiles = profiles;
        this.notices = notices;
        this.organisation = organisation;
        this.vault = vault;
        this.currentActor = currentActor;
    }

    public Page<HardshipSummary> page(HardshipFilter filter, PageQuery page) {
        Map<String, Object> values = filter.values(currentActor.get().personId());
        StringBuilder where = new StringBuilder(filter.conditions());
        Long total = page.withTotal() ? count(where.toString(), values) : null;
        Cursor after = page.after();
        if (after != null) {
            where.append(" and f.id < :after");
            values.put("after", after.id());
        }
        TypedQuery<HardshipSummary> query =
                entities.createQuery(ROWS + where + " order by f.id desc", HardshipSummary.class);
        values.forEach(query::setParameter);
        return Page.of(
                query.setMaxResults(page.limit() + 1).getResultList(),
                page.limit(),
                row -> new Cursor("", row.id()),
                total);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public HardshipDetails details(UUID id) {
        Actor actor = currentActor.get();
        HardshipFile file = files.get(id);
        @Nullable HardshipVersion latest = versions.latest(id).orElse(null);
        Category category = file.category();
        return new HardshipDetails(
                id,
                file.version(),
                file.unitId(),
                organisation.unit(file.unitId()).name(),
                file.personId(),
                file.applicantName(),
                file.status(),
                file.status().words(),
                file.reason(),
                file.round(),
                category,
                category == null ? null : category.words(),
                file.filledByName(),
                file.belongsTo(actor) || file.wasFilledBy(actor),
                file.createdAt(),
                file.submittedAt(),
                file.dueOn(),
                writes(actor, file)
                        ? MaskedValues.hideNumbers(declared(actor, file, latest))
                        : MaskedValues.hide(declared(actor, file, latest)),
                profiles.of(file).hidden(),
                HardshipProfiles.mayEdit(actor, file),
                latest == null ? null : calculation(latest),
                visits.of(id).stream()
                        .map(visit -> visit.details(vault, file.belongsTo(actor)))
                        .toList(),
                notices.idOf(id, file.round()).orElse(null),
                file.reviewedUntil(),
                file.redeclaredAt(),
                file.earlierFileId(),
                timeline(id),
                access.allowedActions(actor, file));
    }

    /** Whose words the statement is: the applicant's, and the filler's until it is submitted. */
    private static boolean writes(Actor actor, HardshipFile file) {
        return file.belongsTo(actor)
                || (file.wasFilledBy(actor) && file.status().isEditable());
    }

    /** The moves of a file in words, oldest first. */
    public List<StepDetails> timeline(UUID id) {
        return steps.of(id).stream().map(HardshipStep::details).toList();
    }

    /** A new declaration for the yearly review is its writer's until it is submitted; all others see the last one. */
    private Declaration declared(Actor actor, HardshipFile file, @Nullable HardshipVersion latest) {
        byte[] draft = file.draft();
        boolean shown = file.status().isBeforeSubmission() || writes(actor, file);
        if (file.status().isEditable() && shown && draft != null) {
            return vault.open(Vault.Place.DRAFT, file.id(), draft, Declaration.class);
        }
        return latest == null ? Declaration.EMPTY : latest.declaration(vault);
    }

    private CalculationDetails calculation(HardshipVersion version) {
        Classification result = version.calculation(vault);
        return new CalculationDetails(result.category(), result.exclusions(), result.trace());
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> query =
                entities.createQuery("select count(f.id) from HardshipFile f where 1 = 1" + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
