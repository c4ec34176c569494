package cn.wuli.organisation.term;

import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts people of the own union into posts and ends them; effective on the next request of the person. */
@ApplicationScoped
@Transactional
public class Posts {
    private static final Map<String, ProblemType> PROBLEMS = Map.of(
            "ck_post_separation", OrganisationProblem.POSTS_NOT_COMPATIBLE,
            "uq_post_person_unit_type", OrganisationProblem.POST_HELD_ALREADY,
            "ck_post_valid", OrganisationProblem.PERIOD_OUTSIDE_UNIT,
            "ck_post_known", CommonProblem.NOT_FOUND,
            "uq_term_unit", OrganisationProblem.TERMS_OVERLAP);

    private final EntityManager entities;
    private final AuditLog audit;

    Posts(EntityManager entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** What an appointment or election says. */
    public record Appointment(
            UUID personId,
            String postType,
            LocalDate from,
            @Nullable LocalDate lastDay,
            boolean elected,
            String basis,
            boolean fullTime) {}

    public UUID appoint(UUID unit, Appointment given) {
        requireOwn(unit);
        requireOrder(given.from(), given.lastDay());
        UUID id = Ids.next();
        Refusals.call(
                entities.createNativeQuery(
                                "select cast(auth.appoint(:id, :person, :unit, :type, :from, cast(:to as date), :source,"
                                        + " :basis, :engagement) as text)",
                                String.class)
                        .setParameter("id", id)
                        .setParameter("person", given.personId())
                        .setParameter("unit", unit)
                        .setParameter("type", given.postType())
                        .setParameter("from", given.from())
                        .setParameter(
                                "to",
                                given.lastDay() == null ? null : given.lastDay().toString())
                        .setParameter("source", given.elected() ? "ELECTION" : "APPOINTMENT")
                        .setParameter("basis", given.basis())
                        .setParameter("engagement", given.fullTime() ? "FULL_TIME" : "PART_TIME"),
                PROBLEMS);
        audit.record(
                "post.appoint",
                "post",
                id,
                AuditChanges.of("unit", null, unit)
                        .and("person", null, given.personId())
                        .and("postType", null, given.postType()));
        return id;
    }

    /** @param lastDay null: revoked at once */
    public void end(UUID post, @Nullable LocalDate lastDay) {
        Refusals.call(
                entities.createNativeQuery(
                                "select cast(auth.end_post(:post, cast(:last as date), :atOnce) as text)", String.class)
                        .setParameter("post", post)
                        .setParameter("last", lastDay == null ? null : lastDay.toString())
                        .setParameter("atOnce", lastDay == null),
                PROBLEMS);
        audit.record("post.end", "post", post, AuditChanges.of("lastDay", null, lastDay == null ? "立即" : lastDay));
    }

    /** Records the term for which a committee was elected. */
    public UUID recordTerm(UUID unit, int ordinal, LocalDate from, LocalDate lastDay, String electedBy) {
        requireOwn(unit);
        requireOrder(from, lastDay);
        UUID id = Ids.next();
        Refusals.call(
                entities.createNativeQuery(
                                "select cast(org.record_term(:id, :unit, :ordinal, :from, :to, :by) as text)",
                                String.class)
                        .setParameter("id", id)
                        .setParameter("unit", unit)
                        .setParameter("ordinal", ordinal)
                        .setParameter("from", from)
                        .setParameter("to", lastDay)
                        .setParameter("by", electedBy),
                PROBLEMS);
        audit.record(
                "term.record",
                "term",
                id,
                AuditChanges.of("ordinal", null, ordinal).and("from", null, from));
        return id;
    }

    private void requireOwn(UUID unit) {
        long own = entities
                .createNativeQuery("select count(*) from org.own_unit where id = :unit", Long.class)
                .setParameter("unit", unit)
                .getResultList()
                .stream()
                .mapToLong(count -> (Long) count)
                .sum();
        if (own == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("lastDay", "最后一天不能早于开始日期，请修改其中一个日期。");
        }
    }
}
