package cn.wuli.rights.legalaid;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rights.PastDays;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rights.adviser.Adviser;
import cn.wuli.rights.adviser.Advisers;
import cn.wuli.rights.concern.Satisfaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves a case of legal aid from the acceptance to the verdict of the member. */
@ApplicationScoped
public class MoveLegalAid {
    /** What the adviser did in the case. */
    public record Work(LegalAidWork work, LocalDate on, int minutes, String notes) {}

    private final LegalAidCases cases;
    private final Advisers advisers;
    private final LegalAidTasks tasks;
    private final LegalAidClock clock;
    private final LegalAidVault vault;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    MoveLegalAid(
            LegalAidCases cases,
            Advisers advisers,
            LegalAidTasks tasks,
            LegalAidClock clock,
            LegalAidVault vault,
            AuditLog audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.advisers = advisers;
        this.tasks = tasks;
        this.clock = clock;
        this.vault = vault;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void accept(UUID id, @Nullable String ifMatch, @Nullable String words) {
        move(id, ifMatch, LegalAidAction.ACCEPT, words, of -> {});
    }

    @Transactional
    public void refuse(UUID id, @Nullable String ifMatch, String words) {
        move(id, ifMatch, LegalAidAction.REFUSE, words, of -> of.explain(words));
    }

    /** Only to somebody whose contract runs today. */
    @Transactional
    public void assign(UUID id, @Nullable String ifMatch, UUID adviserId, @Nullable String words) {
        move(id, ifMatch, LegalAidAction.ASSIGN, words, of -> {
            Adviser adviser = advisers.get(adviserId);
            String obstacle = adviser.obstacle(Calendars.today());
            if (obstacle != null) {
                throw new DomainProblem(RightsProblem.NOT_NOW)
                        .with("reason", obstacle)
                        .onField("adviserId", obstacle + "。");
            }
            of.assign(adviser);
        });
    }

    @Transactional
    public void log(UUID id, @Nullable String ifMatch, Work done) {
        PastDays.demand("doneOn", done.on());
        String author = currentActor.get().personName();
        move(
                id,
                ifMatch,
                LegalAidAction.LOG,
                null,
                of -> cases.getEntityManager().persist(new LegalAidLog(of, done, author, vault)));
    }

    @Transactional
    public void close(UUID id, @Nullable String ifMatch, LegalAidOutcome outcome, String result) {
        move(id, ifMatch, LegalAidAction.CLOSE, null, of -> of.close(outcome, vault.sealResult(id, result)));
    }

    @Transactional
    public void rate(UUID id, @Nullable String ifMatch, Satisfaction verdict, @Nullable String words) {
        move(id, ifMatch, LegalAidAction.RATE, words, of -> of.rate(verdict));
    }

    @Transactional
    public void withdraw(UUID id, @Nullable String ifMatch) {
        move(id, ifMatch, LegalAidAction.WITHDRAW, null, of -> {});
    }

    /** What the daily run does when a deadline has passed. */
    void byClock(UUID id, LegalAidAction action) {
        LegalAidCase of = cases.lock(id);
        take(of, action, null, each -> {
            if (action == LegalAidAction.ESCALATE) {
                each.escalate();
            }
        });
    }

    private void move(
            UUID id,
            @Nullable String ifMatch,
            LegalAidAction action,
            @Nullable String words,
            Consumer<LegalAidCase> change) {
        LegalAidCase of = cases.lock(id);
        Versions.check(ifMatch, of.version());
        take(of, action, words, change);
    }

    private void take(LegalAidCase of, LegalAidAction action, @Nullable String words, Consumer<LegalAidCase> change) {
        LegalAidAccess.demand(currentActor.get(), of, action);
        change.accept(of);
        LegalAidStatus from = of.status();
        of.move(action);
        record(of, action, from, words);
    }

    /** Books a move: its clock, step, tasks, audit. */
    void record(LegalAidCase of, LegalAidAction action, LegalAidStatus from, @Nullable String words) {
        Actor actor = currentActor.get();
        of.waitFor(clock.after(of, action, from));
        cases.getEntityManager().persist(new LegalAidStep(of, action, from, actor, words));
        cases.flush();
        if (action != LegalAidAction.LOG) {
            tasks.follow(of, action, actor);
        }
        audit.record(
                "legal-aid." + action.name().toLowerCase(Locale.ROOT),
                LegalAidCases.OBJECT,
                of.id(),
                AuditChanges.of("status", from, of.status()));
    }
}
