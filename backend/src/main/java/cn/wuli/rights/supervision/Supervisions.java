package cn.wuli.rights.supervision;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.platform.version.Versions;
import cn.wuli.rights.PastDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Supervision of labour law by the union: complaint, investigation, opinion, answer, suggestion. */
@ApplicationScoped
@Transactional
public class Supervisions {
    static final String OBJECT = "supervision";

    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");
    private static final List<String> SIGNERS = List.of("CHAIR", "VICE_CHAIR");

    /** What the union came to know. */
    public record NewCase(
            String employer,
            SupervisionTopic topic,
            SupervisionSource source,
            LocalDate receivedOn,
            String complaint) {}

    private final SupervisionRows rows;
    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Supervisions(
            SupervisionRows rows,
            Inbox inbox,
            RulePacks rulePacks,
            WorkingDays workingDays,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.rows = rows;
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public List<SupervisionSummary> all(@Nullable SupervisionStatus status) {
        return rows.all(status);
    }

    /** @throws DomainProblem {@code not-found} */
    public SupervisionDetails get(UUID id) {
        return rows.get(id);
    }

    public UUID register(NewCase made) {
        PastDays.demand("receivedOn", made.receivedOn());
        UUID id = Ids.next();
        Rule rule = rules().rule("accept-days");
        sql.change(
                (slug, values) -> null,
                "insert into biz.supervision_case (id, employer, topic, source, complaint, received_on, due_on, due_basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                made.employer(),
                made.topic().name(),
                made.source().name(),
                rows.seal("complaint", id, made.complaint()),
                made.receivedOn(),
                workingDays.plus(made.receivedOn(), Integer.parseInt(rule.value())),
                basis(rule));
        book(rows.get(id), SupervisionAction.REGISTER, null);
        return id;
    }

    /** By two at least who hold a card, each other than the other. */
    public void accept(UUID id, @Nullable String ifMatch, List<Investigator> investigators) {
        SupervisionDetails of = take(id, ifMatch, SupervisionAction.ACCEPT);
        int least = rules().integer("investigators");
        long different =
                investigators.stream().map(Investigator::card).distinct().count();
        if (different < least) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("investigators", "须由 " + least + " 名以上持证监督员调查，证号不能相同。");
        }
        for (int place = 0; place < investigators.size(); place++) {
            sql.change(
                    (slug, values) -> null,
                    "insert into biz.supervision_investigator (case_id, ordinal, name, card) values (?, ?, ?, ?)",
                    id,
                    place,
                    investigators.get(place).name(),
                    investigators.get(place).card());
        }
        move(of, SupervisionAction.ACCEPT, null, null, null);
    }

    public void refuse(UUID id, @Nullable String ifMatch, String words) {
        move(take(id, ifMatch, SupervisionAction.REFUSE), SupervisionAction.REFUSE, words, null, null);
    }

    /** Signed by who sends it; the employer's days run from today. */
    public void sendOpinion(UUID id, @Nullable String ifMatch, String text) {
        SupervisionDetails of = take(id, ifMatch, SupervisionAction.SEND_OPINION);
        sql.change(
                (slug, values) -> null,
                "update biz.supervision_case set opinion = ?, opinion_signer = ?, opinion_on = ? where id = ?",
                rows.seal("opinion", id, text),
                currentActor.get().personName(),
                Calendars.today(),
                id);
        Rule rule = rules().rule("reply-days");
        move(
                of,
                SupervisionAction.SEND_OPINION,
                null,
                workingDays.plus(Calendars.today(), Integer.parseInt(rule.value())),
                basis(rule));
    }

    public void recordReply(UUID id, @Nullable String ifMatch, LocalDate repliedOn, String text) {
        PastDays.demand("repliedOn", repliedOn);
        SupervisionDetails of = take(id, ifMatch, SupervisionAction.RECORD_REPLY);
        sql.change(
                (slug, values) -> null,
                "update biz.supervision_case set reply = ?, replied_on = ? where id = ?",
                rows.seal("reply", id, text),
                repliedOn,
                id);
        move(of, SupervisionAction.RECORD_REPLY, null, null, null);
    }

    /** No answer in time, or one that mends nothing. */
    public void suggest(UUID id, @Nullable String ifMatch, String text) {
        SupervisionDetails of = take(id, ifMatch, SupervisionAction.SUGGEST);
        sql.change(
                (slug, values) -> null,
                "update biz.supervision_case set suggestion = ?, suggestion_on = ? where id = ?",
                rows.seal("suggestion", id, text),
                Calendars.today(),
                id);
        move(of, SupervisionAction.SUGGEST, null, null, null);
    }

    public void close(UUID id, @Nullable String ifMatch, String words) {
        move(take(id, ifMatch, SupervisionAction.CLOSE), SupervisionAction.CLOSE, words, null, null);
    }

    private SupervisionDetails take(UUID id, @Nullable String ifMatch, SupervisionAction action) {
        SupervisionDetails of = rows.lock(id);
        Versions.check(ifMatch, of.version());
        SupervisionAccess.demand(currentActor.get(), of, action);
        return of;
    }

    private void move(
            SupervisionDetails of,
            SupervisionAction action,
            @Nullable String words,
            @Nullable LocalDate dueOn,
            @Nullable String basis) {
        sql.change(
                (slug, values) -> null,
                "update biz.supervision_case set status = ?, due_on = ?, due_basis = ?, version = version + 1 where id = ?",
                SupervisionStatus.FLOW.next(of.status(), action).name(),
                dueOn,
                basis,
                of.id());
        book(rows.get(of.id()), action, words);
    }

    private void book(SupervisionDetails now, SupervisionAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        sql.change(
                (slug, values) -> null,
                "insert into biz.supervision_step (id, case_id, action, to_status, actor_person_id, actor_name,"
                        + " actor_post_name, opinion) values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                now.id(),
                action.name(),
                now.status().name(),
                actor.personId(),
                actor.personName(),
                actor.postName(),
                words);
        audit.record(
                "supervision." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                now.id(),
                AuditChanges.of("status", null, now.status()));
        inbox.close(OBJECT, now.id(), action.words());
        switch (now.status()) {
            case RECEIVED -> open(now, "待受理", OFFICE, actor);
            case INVESTIGATING -> open(now, "调查后签发意见书或结案", SIGNERS, actor);
            case OPINION_SENT -> open(now, "等用人单位答复", OFFICE, actor);
            case REPLIED -> open(now, "看答复，结案或提请发建议书", SIGNERS, actor);
            case SUGGESTED -> open(now, "跟踪建议书，结案", OFFICE, actor);
            case REFUSED, CLOSED -> {}
        }
    }

    private void open(SupervisionDetails of, String act, List<String> posts, Actor actor) {
        inbox.open(new TaskRequest(
                "supervision.step",
                OBJECT,
                of.id(),
                "劳动法律监督（" + of.topic().words() + "）：" + act,
                "/rights/supervisions/" + of.id(),
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), posts, posts.equals(SIGNERS) ? "校工会主席" : "校工会权益保障"),
                new Starter(actor.personId(), actor.personName()),
                of.dueOn()));
    }

    private RuleSet rules() {
        return rulePacks.inForce("supervision", currentActor.get().tenantId());
    }

    private static String basis(Rule rule) {
        return rule.value() + " 个工作日：" + rule.source();
    }
}
