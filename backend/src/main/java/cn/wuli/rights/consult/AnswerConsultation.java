package cn.wuli.rights.consult;

import cn.wuli.inbox.Inbox;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rights.adviser.Adviser;
import cn.wuli.rights.adviser.Advisers;
import cn.wuli.rights.legalaid.LegalAidKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk of a union: answers in its own name or an adviser's, and publishes what another person answered. */
@ApplicationScoped
@Transactional
public class AnswerConsultation {
    private static final String NOT_AGREED = "提问人不同意公开";
    private static final String ANOTHER_PERSON = "须由答复人以外的同志公开";

    private final ConsultationVault vault;
    private final Advisers advisers;
    private final Organisation organisation;
    private final Inbox inbox;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    AnswerConsultation(
            ConsultationVault vault,
            Advisers advisers,
            Organisation organisation,
            Inbox inbox,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.vault = vault;
        this.advisers = advisers;
        this.organisation = organisation;
        this.inbox = inbox;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** What waits first, the next due day at the top. */
    public List<DeskQuestion> desk() {
        Map<UUID, UnitName> names = organisation.units(
                new HashSet<>(sql.list(row -> row.id("union_id"), "select union_id from sec.consultation_desk()")));
        return sql.list(row -> question(row, names), "select * from sec.consultation_desk()");
    }

    /** @param adviserId who gave the answer; null when the desk itself did */
    public void answer(UUID id, String words, @Nullable UUID adviserId) {
        sql.perform(
                AnswerConsultation::refusal,
                "select sec.answer_consultation(?, ?, ?, ?)",
                id,
                vault.seal("answer", id, words),
                adviserId == null ? null : byline(advisers.get(adviserId)),
                currentActor.get().personName());
        inbox.close(AskConsultation.OBJECT, id, "已解答");
        audit.record("consultation.answer", AskConsultation.OBJECT, id, AuditChanges.none());
    }

    /** The words are the desk's own: what tells who asked does not belong into them. */
    public void publish(UUID id, String title, String question, String answer) {
        sql.perform(
                AnswerConsultation::refusal,
                "select sec.publish_answer(?, ?, ?, ?, ?)",
                id,
                title,
                question,
                answer,
                currentActor.get().personName());
        audit.record("consultation.publish", AskConsultation.OBJECT, id, AuditChanges.none());
    }

    public void retract(UUID id) {
        int gone = sql.change(
                (slug, values) -> null,
                "update biz.published_answer set retracted_at = now() where id = ? and retracted_at is null",
                id);
        if (gone == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("consultation.retract", AskConsultation.OBJECT, id, AuditChanges.none());
    }

    private static String byline(Adviser adviser) {
        String obstacle = adviser.obstacle(Calendars.today());
        if (obstacle != null) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", obstacle);
        }
        return adviser.name() + "（" + adviser.firm() + "）";
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "own-case" -> new DomainProblem(CommonProblem.OWN_CASE);
            case "illegal-transition" -> new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
            case "consultation-not-agreed" -> new DomainProblem(RightsProblem.NOT_NOW).with("reason", NOT_AGREED);
            default -> null;
        };
    }

    private DeskQuestion question(Row row, Map<UUID, UnitName> names) throws SQLException {
        UUID id = row.id("id");
        LegalAidKind kind = LegalAidKind.valueOf(row.text("kind"));
        ConsultationStatus status = ConsultationStatus.valueOf(row.text("status"));
        LocalDate dueOn = row.date("due_on");
        UnitName union = names.get(row.id("union_id"));
        return new DeskQuestion(
                id,
                union == null ? "" : union.name(),
                kind,
                kind.words(),
                vault.question(id, Objects.requireNonNull(row.maybeBytes("question"))),
                row.flag("may_publish"),
                status,
                row.instant("asked_at"),
                dueOn,
                status == ConsultationStatus.ASKED && dueOn.isBefore(Calendars.today()),
                vault.answer(id, row.maybeBytes("answer")),
                row.maybeText("adviser"),
                row.maybeText("answerer"),
                row.maybeInstant("answered_at"),
                row.flag("published"),
                actions(status, row));
    }

    private static List<AllowedAction> actions(ConsultationStatus status, Row row) throws SQLException {
        List<AllowedAction> actions = new ArrayList<>();
        boolean isOwn = row.flag("own_question");
        if (status == ConsultationStatus.ASKED) {
            actions.add(
                    isOwn
                            ? AllowedAction.no(ConsultationAction.ANSWER, "本人的提问由其他同志解答")
                            : AllowedAction.yes(ConsultationAction.ANSWER));
        } else if (!row.flag("published")) {
            actions.add(publishing(row.flag("may_publish"), isOwn || row.flag("own_answer")));
        }
        return actions;
    }

    private static AllowedAction publishing(boolean agreed, boolean mine) {
        if (!agreed) {
            return AllowedAction.no(ConsultationAction.PUBLISH, NOT_AGREED);
        }
        return mine
                ? AllowedAction.no(ConsultationAction.PUBLISH, ANOTHER_PERSON)
                : AllowedAction.yes(ConsultationAction.PUBLISH);
    }
}
