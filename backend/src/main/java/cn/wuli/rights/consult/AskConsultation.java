package cn.wuli.rights.consult;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.legalaid.LegalAidKind;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A member asks his union, or one above it, a question about the law; the desk does not learn who he is. */
@ApplicationScoped
@Transactional
public class AskConsultation {
    static final String OBJECT = "consultation";

    /** What is asked of whom. */
    public record Question(LegalAidKind kind, UUID deskId, String words, boolean mayPublish) {}

    private final ConsultationVault vault;
    private final Organisation organisation;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    AskConsultation(
            ConsultationVault vault,
            Organisation organisation,
            RulePacks rulePacks,
            WorkingDays workingDays,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.vault = vault;
        this.organisation = organisation;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public OwnConsultations own() {
        UUID own = currentActor.get().tenantId();
        List<UUID> desks = sql.list(row -> row.id("id"), "select * from sec.advising_unions() as id");
        Map<UUID, UnitName> names = organisation.units(new HashSet<>(desks));
        return new OwnConsultations(
                names.values().stream()
                        .sorted(Comparator.comparing(
                                        (UnitName unit) -> !unit.id().equals(own))
                                .thenComparing(UnitName::code))
                        .map(unit -> new OwnConsultations.Desk(unit.id(), unit.name()))
                        .toList(),
                sql.list(
                        row -> consultation(row, names),
                        "select * from biz.consultation where person_id = sec.person() order by id desc limit 200"));
    }

    public UUID ask(Question asked) {
        Actor member = currentActor.get();
        int days = rulePacks.inForce("rights", member.tenantId()).integer("consultation-days");
        LocalDate dueOn = workingDays.plus(Calendars.today(), days);
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.consultation (id, person_id, kind, desk_id, question, may_publish, due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                member.personId(),
                asked.kind().name(),
                asked.deskId(),
                vault.seal("question", id, asked.words()),
                asked.mayPublish(),
                dueOn);
        sql.perform((slug, values) -> null, "select sec.ask_consultation(?)", id);
        audit.record("consultation.ask", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** What is published already disappears with the consent, and comes back with it. */
    public void consent(UUID id, boolean mayPublish) {
        int changed = sql.change(
                (slug, values) -> null,
                "update biz.consultation set may_publish = ? where id = ? and person_id = sec.person()",
                mayPublish,
                id);
        if (changed == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("consultation.consent", OBJECT, id, AuditChanges.of("mayPublish", !mayPublish, mayPublish));
    }

    private Consultation consultation(Row row, Map<UUID, UnitName> names) throws SQLException {
        UUID id = row.id("id");
        LegalAidKind kind = LegalAidKind.valueOf(row.text("kind"));
        UnitName desk = names.get(row.id("desk_id"));
        return new Consultation(
                id,
                kind,
                kind.words(),
                desk == null ? "" : desk.name(),
                vault.question(id, Objects.requireNonNull(row.maybeBytes("question"))),
                row.flag("may_publish"),
                ConsultationStatus.valueOf(row.text("status")),
                row.instant("asked_at"),
                row.date("due_on"),
                vault.answer(id, row.maybeBytes("answer")),
                row.maybeText("adviser"),
                row.maybeInstant("answered_at"));
    }
}
