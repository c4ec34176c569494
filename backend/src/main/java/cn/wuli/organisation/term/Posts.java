package cn.wuli.organisation.term;

import cn.wuli.organisation.Engagement;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts people of the own union into posts and ends them; effective on the next request of the person. */
@ApplicationScoped
@Transactional
public class Posts {
    private static final Map<String, Meaning> REFUSALS = Map.of(
            "ck_post_separation",
            Meaning.onField(
                    OrganisationProblem.POSTS_NOT_COMPATIBLE, "postType", "该同志已任{detail}，不能兼任。请改由其他同志担任，或先免去原职务。"),
            "uq_post_person_unit_type",
            Meaning.onField(OrganisationProblem.POST_HELD_ALREADY, "from", "该同志在此期间已担任这一职务，请核对任职日期。"),
            "ck_post_fits",
            Meaning.onField(CommonProblem.VALIDATION, "postType", "该单位没有这一职务，请从列表中选择。"),
            "ck_post_valid",
            Meaning.of(OrganisationProblem.PERIOD_OUTSIDE_UNIT),
            "ck_post_known",
            Meaning.of(CommonProblem.NOT_FOUND));

    private final EntityManager entities;
    private final Organisation organisation;
    private final AuditLog audit;

    Posts(EntityManager entities, Organisation organisation, AuditLog audit) {
        this.entities = entities;
        this.organisation = organisation;
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
            Engagement engagement) {}

    /** A post that a unit can have. */
    public record PostType(String code, String name) {}

    /** The posts that somebody can be put into at a unit of the own union. */
    public List<PostType> appointable(UUID unit) {
        organisation.requireOwn(unit);
        List<?> rows = entities.createNativeQuery("select code, name from auth.appointable(:unit)", Tuple.class)
                .setParameter("unit", unit)
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .map(row -> new PostType(row.get("code", String.class), row.get("name", String.class)))
                .toList();
    }

    public UUID appoint(UUID unit, Appointment given) {
        organisation.requireOwn(unit);
        Periods.requireOrder(given.from(), given.lastDay());
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
                        .setParameter("engagement", given.engagement().name()),
                REFUSALS);
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
                REFUSALS);
        audit.record("post.end", "post", post, AuditChanges.of("lastDay", null, lastDay == null ? "立即" : lastDay));
    }
}
