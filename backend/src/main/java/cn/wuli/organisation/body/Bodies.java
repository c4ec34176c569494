package cn.wuli.organisation.body;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets up committees of the own union, seats people in them, and ends both. The rules are constraints of the database. */
@ApplicationScoped
@Transactional
public class Bodies {
    private static final String OBJECT = "body";
    private static final String NAME_NEEDED = "请填写委员会名称。";
    private static final Map<String, Meaning> REFUSALS = Map.ofEntries(
            Map.entry(
                    "ck_body_term",
                    Meaning.onField(OrganisationProblem.NO_TERM_ON_DAY, "from", "这一天不在任何一届之内，请先在“届次”中登记本届。")),
            Map.entry("ck_body_kind", Meaning.onField(CommonProblem.VALIDATION, "kind", "请从列表中选择委员会类型。")),
            Map.entry(
                    "uq_body_name",
                    Meaning.onField(OrganisationProblem.BODY_EXISTS, "kind", "该单位在此期间已有同名的委员会，请核对成立日期。")),
            Map.entry("ck_body_known", Meaning.of(CommonProblem.NOT_FOUND)),
            Map.entry("ck_body_end", Meaning.onField(CommonProblem.VALIDATION, "lastDay", "应在委员会的存续期间内，请修改日期。")),
            Map.entry("ck_seat_known", Meaning.of(CommonProblem.NOT_FOUND)),
            Map.entry("ck_seat_end", Meaning.onField(CommonProblem.VALIDATION, "lastDay", "应在其任职期间内，请修改日期。")),
            Map.entry("ck_seat_period", Meaning.onField(CommonProblem.VALIDATION, "from", "应在委员会的存续期间内，请修改日期。")),
            Map.entry("ck_seat_person", Meaning.onField(CommonProblem.VALIDATION, "personId", "请选择本工会的人员。")),
            Map.entry(
                    "uq_body_member",
                    Meaning.onField(OrganisationProblem.SEATED_ALREADY, "personId", "该同志在此期间已是本委员会成员。")),
            Map.entry(
                    "uq_body_head",
                    Meaning.onField(OrganisationProblem.BODY_HAS_HEAD, "position", "此期间已有一位负责人，请先登记其离任日期，或选择其他职务。")),
            Map.entry(
                    "ck_body_separation",
                    Meaning.onField(
                            OrganisationProblem.POSTS_NOT_COMPATIBLE,
                            "personId",
                            "该同志已任{detail}，不能进入本委员会。请改选其他同志，或先免去原职务。")));

    private final EntityManager entities;
    private final Organisation organisation;
    private final BodySearch search;
    private final AuditLog audit;

    Bodies(EntityManager entities, Organisation organisation, BodySearch search, AuditLog audit) {
        this.entities = entities;
        this.organisation = organisation;
        this.search = search;
        this.audit = audit;
    }

    /** @param name only where the kind asks for one */
    public UUID record(UUID unit, String kind, @Nullable String name, LocalDate from, String basisDocument) {
        organisation.requireOwn(unit);
        boolean nameless = name == null || name.isBlank();
        if (nameless && search.asksForName(kind)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("name", NAME_NEEDED);
        }
        UUID id = Ids.next();
        call(query("org.record_body(:id, :unit, :kind, cast(:name as text), :from, :basis)")
                .setParameter("id", id)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .setParameter("name", nameless ? null : name)
                .setParameter("from", from)
                .setParameter("basis", basisDocument));
        audit.record(
                "body.record",
                OBJECT,
                id,
                AuditChanges.of("unit", null, unit).and("kind", null, kind).and("from", null, from));
        return id;
    }

    /** Its seats end with it. */
    public void end(UUID body, LocalDate lastDay, String basisDocument) {
        call(query("org.end_body(:body, :last, :basis)")
                .setParameter("body", body)
                .setParameter("last", lastDay)
                .setParameter("basis", basisDocument));
        audit.record("body.end", OBJECT, body, AuditChanges.of("lastDay", null, lastDay));
    }

    public UUID seat(UUID body, UUID person, BodyPosition position, LocalDate from, String basisDocument) {
        UUID id = Ids.next();
        call(query("org.seat(:id, :body, :person, :position, :from, :basis)")
                .setParameter("id", id)
                .setParameter("body", body)
                .setParameter("person", person)
                .setParameter("position", position.name())
                .setParameter("from", from)
                .setParameter("basis", basisDocument));
        audit.record(
                "body.seat",
                OBJECT,
                body,
                AuditChanges.of("person", null, person).and("position", null, position));
        return id;
    }

    public void endSeat(UUID seat, LocalDate lastDay) {
        call(query("org.end_seat(:seat, :last)").setParameter("seat", seat).setParameter("last", lastDay));
        audit.record("body.end-seat", "body-member", seat, AuditChanges.of("lastDay", null, lastDay));
    }

    private Query query(String call) {
        return entities.createNativeQuery("select cast(" + call + " as text)", String.class);
    }

    private static void call(Query query) {
        Refusals.call(query, REFUSALS);
    }
}
