package cn.wuli.rights.hotline;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.PastDays;
import cn.wuli.rights.counsel.CallOutcome;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls that the office took: what was asked, in sealed words, and that something comes of it in time. */
@ApplicationScoped
@Transactional
public class OfficeCalls {
    private static final String OBJECT = "hotline-call";
    private static final String TABLE = "biz.hotline_call";
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");

    /** A call without a caller. */
    public record NewCall(
            CounselKind line, CounselTopic topic, LocalDate calledOn, int minutes, String words, FollowUp followUp) {}

    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final FieldCipher cipher;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    OfficeCalls(
            Inbox inbox,
            RulePacks rulePacks,
            WorkingDays workingDays,
            FieldCipher cipher,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.cipher = cipher;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** What is to be followed first, then the newest. */
    public List<OfficeCall> all() {
        return sql.list(
                this::call,
                "select * from biz.hotline_call where words is not null"
                        + " order by due_on is null or followed_on is not null, id desc limit 300");
    }

    public UUID log(NewCall taken) {
        PastDays.demand("calledOn", taken.calledOn());
        Actor actor = currentActor.get();
        UUID id = Ids.next();
        boolean isOver = taken.followUp() == FollowUp.NONE;
        LocalDate dueOn = isOver ? null : dueOn(actor);
        sql.change(
                (slug, values) -> null,
                "insert into biz.hotline_call (id, line, topic, called_on, minutes, outcome, recorded_by_person_id, words,"
                        + " follow_up, due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                taken.line().name(),
                taken.topic().name(),
                taken.calledOn(),
                taken.minutes(),
                (isOver ? CallOutcome.ANSWERED : CallOutcome.REFERRED).name(),
                actor.personId(),
                cipher.encrypt(DataClass.SEALED, TABLE, "words", id, taken.words()),
                taken.followUp().name(),
                dueOn);
        if (dueOn != null) {
            inbox.open(new TaskRequest(
                    "hotline.follow-up",
                    OBJECT,
                    id,
                    "热线来电：" + taken.followUp().words() + "，待跟进",
                    "/rights/hotlines",
                    actor.tenantId(),
                    null,
                    Assignee.posts(actor.tenantId(), OFFICE, "校工会权益保障"),
                    new Starter(actor.personId(), actor.personName()),
                    dueOn));
        }
        audit.record("hotline.keep", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** @param caseId the concern or case of legal aid, when the caller filed one */
    public void follow(UUID id, String result, @Nullable UUID caseId) {
        OfficeCall call =
                sql.one(this::call, "select * from biz.hotline_call where id = ? and words is not null for update", id);
        if (call.dueOn() == null || call.followedOn() != null) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        if (caseId != null) {
            demandCase(call.followUp(), caseId);
        }
        sql.change(
                (slug, values) -> null,
                "update biz.hotline_call set followed_on = ?, follow_words = ?, case_id = ? where id = ?",
                Calendars.today(),
                cipher.encrypt(DataClass.SEALED, TABLE, "follow_words", id, result),
                caseId,
                id);
        inbox.close(OBJECT, id, "已跟进");
        audit.record("hotline.follow-up", OBJECT, id, AuditChanges.none());
    }

    private void demandCase(FollowUp followUp, UUID caseId) {
        boolean exists = switch (followUp) {
            case CONCERN -> isThere("select id from biz.concern where id = ?", caseId);
            case LEGAL_AID -> isThere("select id from biz.legal_aid_case where id = ?", caseId);
            case NONE, COUNSEL -> false;
        };
        if (!exists) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("caseId", "请选择本工会的诉求或法律援助；转咨询预约的不登记对应预约。");
        }
    }

    private boolean isThere(String query, UUID id) {
        return sql.first(row -> row.id("id"), query, id).isPresent();
    }

    private LocalDate dueOn(Actor actor) {
        int days = rulePacks.inForce("rights", actor.tenantId()).integer("hotline-follow-days");
        return workingDays.plus(Calendars.today(), days);
    }

    private OfficeCall call(Row row) throws SQLException {
        UUID id = row.id("id");
        CounselTopic topic = CounselTopic.valueOf(row.text("topic"));
        FollowUp followUp = FollowUp.valueOf(row.text("follow_up"));
        LocalDate dueOn = row.maybeDate("due_on");
        LocalDate followedOn = row.maybeDate("followed_on");
        byte[] result = row.maybeBytes("follow_words");
        return new OfficeCall(
                id,
                CounselKind.valueOf(row.text("line")),
                topic,
                topic.words(),
                row.date("called_on"),
                (int) row.number("minutes"),
                cipher.decrypt(DataClass.SEALED, TABLE, "words", id, Objects.requireNonNull(row.maybeBytes("words"))),
                followUp,
                followUp.words(),
                dueOn,
                dueOn != null && followedOn == null && dueOn.isBefore(Calendars.today()),
                followedOn,
                result == null ? null : cipher.decrypt(DataClass.SEALED, TABLE, "follow_words", id, result),
                row.maybeId("case_id"));
    }
}
