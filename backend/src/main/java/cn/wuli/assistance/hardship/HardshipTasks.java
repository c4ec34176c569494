package cn.wuli.assistance.hardship;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for whom a file waits in each state, and until when. */
@ApplicationScoped
class HardshipTasks {
    static final String OBJECT = "hardship-file";
    static final String CHECK = "hardship.check";
    static final String INVESTIGATE = "hardship.investigate";
    static final String REVIEW = "hardship.review";
    static final String ACTIVATE = "hardship.activate";
    static final String MEND = "hardship.mend";
    static final String REDECLARE = "hardship.redeclare";
    static final String YEARLY = "hardship.yearly";

    private static final List<String> BRANCH_POSTS = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");
    private static final List<String> INVESTIGATORS = List.of("WELFARE_OFFICER");
    private static final List<String> REVIEWERS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");

    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;

    HardshipTasks(Inbox inbox, RulePacks rulePacks, WorkingDays workingDays) {
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
    }

    /** Call it after each move. */
    void follow(HardshipFile file, HardshipAction action, Actor actor) {
        if (action == HardshipAction.WITHDRAW) {
            inbox.cancel(OBJECT, file.id(), action.words());
        } else {
            inbox.close(OBJECT, file.id(), action.words());
        }
        RuleSet rules = rulePacks.inForce("hardship", file.unitId());
        switch (file.status()) {
            case SUBMITTED -> open(file, CHECK, "核对", checkers(file, actor), in(rules, "branch-check-days"));
            case INVESTIGATING ->
                open(file, INVESTIGATE, "入户调查", union(actor, INVESTIGATORS), in(rules, "investigation-days"));
            case UNIT_REVIEW -> open(file, REVIEW, "评议", union(actor, REVIEWERS), in(rules, "review-days"));
            case NOTICE -> {
                open(file, ACTIVATE, "公示期满建档", union(actor, REVIEWERS), file.dueOn());
                copy(file, "公示", posts(file.unitId(), BRANCH_POSTS, "分工会"), actor);
                copy(file, "公示", applicant(file), actor);
            }
            case RETURNED -> {
                open(file, MEND, "退回修改", Assignee.person(file.filledByPersonId(), file.filledByName()), null);
                if (!file.filledByPersonId().equals(file.personId())) {
                    copy(file, file.status().words(), applicant(file), actor);
                }
            }
            case REVIEW_DUE -> {
                if (action == HardshipAction.CALL_REVIEW) {
                    askToDeclareAnew(file, file.reviewedUntil(), actor);
                } else {
                    open(file, YEARLY, "年度复核", union(actor, REVIEWERS), in(rules, "review-days"));
                }
            }
            case SUSPENDED -> {
                askToDeclareAnew(file, null, actor);
                copy(file, file.status().words(), posts(file.unitId(), BRANCH_POSTS, "分工会"), actor);
            }
            case ACTIVE, REJECTED, EXITED, CANCELLED -> {
                copy(file, file.status().words(), applicant(file), actor);
                copy(file, file.status().words(), posts(file.unitId(), BRANCH_POSTS, "分工会"), actor);
            }
            case DRAFT, WITHDRAWN -> {}
        }
    }

    /** Tells the filler and the family that the day comes near. */
    void remind(HardshipFile file, long daysLeft, Actor actor) {
        String act = "还有 " + daysLeft + " 天满期，请重新申报";
        copy(file, act, Assignee.person(file.filledByPersonId(), file.filledByName()), actor);
        if (!file.filledByPersonId().equals(file.personId())) {
            copy(file, act, applicant(file), actor);
        }
    }

    private void askToDeclareAnew(HardshipFile file, @Nullable LocalDate until, Actor actor) {
        open(file, REDECLARE, "年度复核，请重新申报", Assignee.person(file.filledByPersonId(), file.filledByName()), until);
        if (!file.filledByPersonId().equals(file.personId())) {
            copy(file, file.status().words(), applicant(file), actor);
        }
    }

    private LocalDate in(RuleSet rules, String parameter) {
        return workingDays.plus(Calendars.today(), rules.integer(parameter));
    }

    private void open(HardshipFile file, String kind, String act, Assignee assignee, @Nullable LocalDate dueOn) {
        if (dueOn != null) {
            file.waitUntil(dueOn);
        }
        Starter starter = new Starter(file.filledByPersonId(), file.filledByName());
        inbox.open(request(file, kind, file.applicantName() + "的困难家庭档案：" + act, assignee, starter, dueOn));
    }

    private void copy(HardshipFile file, String act, Assignee addressee, Actor actor) {
        Starter sender = new Starter(actor.personId(), actor.personName());
        inbox.copy(request(file, "hardship.copy", file.applicantName() + "的困难家庭档案：" + act, addressee, sender, null));
    }

    private static TaskRequest request(
            HardshipFile file,
            String kind,
            String title,
            Assignee assignee,
            Starter starter,
            @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                OBJECT,
                file.id(),
                title,
                "/assistance/hardship-files/" + file.id(),
                file.unitId(),
                file.personId(),
                assignee,
                starter,
                dueOn);
    }

    private static Assignee posts(UUID unitId, List<String> posts, String words) {
        return Assignee.posts(unitId, posts, words);
    }

    private static Assignee applicant(HardshipFile file) {
        return Assignee.person(file.personId(), file.applicantName());
    }

    /** A member without a branch is checked by the union itself. */
    private static Assignee checkers(HardshipFile file, Actor actor) {
        return file.unitId().equals(actor.tenantId())
                ? union(actor, INVESTIGATORS)
                : posts(file.unitId(), BRANCH_POSTS, "分工会");
    }

    private static Assignee union(Actor actor, List<String> posts) {
        return Assignee.posts(actor.tenantId(), posts, "本级工会");
    }
}
