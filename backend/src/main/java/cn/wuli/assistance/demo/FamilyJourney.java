package cn.wuli.assistance.demo;

import cn.wuli.assistance.demo.DemoCampus.Branch;
import cn.wuli.assistance.hardship.CheckEconomy;
import cn.wuli.assistance.hardship.DecideHardshipFile;
import cn.wuli.assistance.hardship.HardshipAction;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipProfiles;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.RecordVisit;
import cn.wuli.assistance.hardship.SaveHardshipDraft;
import cn.wuli.assistance.hardship.StartHardshipFile;
import cn.wuli.assistance.hardship.SubmitHardshipFile;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Brings one family of the demo as far as wanted, each step by the officer who would take it. */
@ApplicationScoped
class FamilyJourney {
    /** How far a family gets. */
    enum Goal {
        DRAFT,
        SUBMITTED,
        RETURNED,
        REJECTED,
        INVESTIGATING,
        REVIEW,
        NOTICE,
        ACTIVE,
        /** Asked to declare anew. */
        REVIEW_DUE,
        /** Declared anew; the union has to decide. */
        REDECLARED,
        SUSPENDED,
        EXITED,
        CANCELLED
    }

    private final StartHardshipFile startHardshipFile;
    private final SaveHardshipDraft saveHardshipDraft;
    private final HardshipProfiles profiles;
    private final SubmitHardshipFile submitHardshipFile;
    private final DecideHardshipFile decideHardshipFile;
    private final RecordVisit recordVisit;
    private final CheckEconomy checkEconomy;
    private final HardshipSearch files;
    private final DemoPapers papers;

    FamilyJourney(
            StartHardshipFile startHardshipFile,
            SaveHardshipDraft saveHardshipDraft,
            HardshipProfiles profiles,
            SubmitHardshipFile submitHardshipFile,
            DecideHardshipFile decideHardshipFile,
            RecordVisit recordVisit,
            CheckEconomy checkEconomy,
            HardshipSearch files,
            DemoPapers papers) {
        this.startHardshipFile = startHardshipFile;
        this.saveHardshipDraft = saveHardshipDraft;
        this.profiles = profiles;
        this.submitHardshipFile = submitHardshipFile;
        this.decideHardshipFile = decideHardshipFile;
        this.recordVisit = recordVisit;
        this.checkEconomy = checkEconomy;
        this.files = files;
        this.papers = papers;
    }

    UUID bring(DemoCampus campus, Branch branch, UUID member, Goal goal, int number, Connection connection)
            throws SQLException {
        UUID id = as(branch.secretary(), () -> startHardshipFile.start(member));
        declare(branch, id, number);
        String declared = current(branch.secretary(), id);
        run(branch.secretary(), () -> profiles.save(id, declared, DemoFamilies.profile(number)));
        if (goal == Goal.DRAFT) {
            return id;
        }
        submit(branch, id);
        switch (goal) {
            case RETURNED -> decide(branch.chair(), id, HardshipAction.RETURN, "请补充最近一年的医疗费用结算单。");
            case REJECTED -> decide(branch.chair(), id, HardshipAction.REJECT, "经核对，家庭收入与申报不符，不符合建档条件。");
            case DRAFT, SUBMITTED -> {}
            default -> decide(branch.chair(), id, HardshipAction.BRANCH_CONFIRM, "情况属实");
        }
        if (goal.ordinal() >= Goal.REVIEW.ordinal()) {
            ActingPost officer = campus.officer("WELFARE_OFFICER");
            run(
                    officer,
                    () -> recordVisit.record(
                            id,
                            new RecordVisit.NewVisit(
                                    Calendars.today().minusDays(1),
                                    List.of("权益保障委员", "分工会主席"),
                                    "入户走访，家庭情况与申报一致。",
                                    true,
                                    List.of())));
            if (number % 2 == 0) {
                check(officer, id, number);
            }
            decide(officer, id, HardshipAction.FINISH_INVESTIGATION, "调查情况与申报一致");
        }
        if (goal.ordinal() >= Goal.NOTICE.ordinal()) {
            decide(campus.officer("CHAIR"), id, HardshipAction.APPROVE, "同意公示");
        }
        if (goal.ordinal() >= Goal.ACTIVE.ordinal()) {
            DemoArrangements.endNotice(connection, id);
            connection.commit();
            decide(campus.officer("VICE_CHAIR"), id, HardshipAction.ACTIVATE, "公示无异议，同意建档");
        }
        if (goal.ordinal() >= Goal.REVIEW_DUE.ordinal()) {
            DemoArrangements.letAYearPass(connection, id, goal == Goal.SUSPENDED ? -3 : 5 + number % 40);
            connection.commit();
            review(campus, branch, id, goal, number);
        }
        return id;
    }

    /** A year later: what the union makes of the file. */
    private void review(DemoCampus campus, Branch branch, UUID id, Goal goal, int number) {
        ActingPost officer = campus.officer("WELFARE_OFFICER");
        decide(officer, id, HardshipAction.CALL_REVIEW, "档案即将满期，请重新申报");
        switch (goal) {
            case REDECLARED -> {
                declare(branch, id, number);
                submit(branch, id);
            }
            case SUSPENDED -> decide(officer, id, HardshipAction.SUSPEND, "期满未重新申报，暂停帮扶");
            case EXITED -> decide(campus.officer("CHAIR"), id, HardshipAction.EXIT, "子女已就业，家庭收入恢复");
            case CANCELLED -> decide(campus.officer("CHAIR"), id, HardshipAction.CANCEL, "已调离本校");
            default -> {}
        }
    }

    private void declare(Branch branch, UUID id, int number) {
        HardshipDetails draft = as(branch.secretary(), () -> files.details(id));
        UUID agreement = as(branch.secretary(), papers::signedAgreement);
        as(
                branch.secretary(),
                () -> saveHardshipDraft.save(
                        id, version(draft.version()), DemoFamilies.family(number, draft.applicantName(), agreement)));
    }

    /** The authority answered at once. */
    private void check(ActingPost officer, UUID file, int number) {
        UUID check = as(officer, () -> checkEconomy.request(file));
        UUID proof = as(officer, papers::signedAgreement);
        run(officer, () -> checkEconomy.answer(check, "0", Calendars.today(), DemoFamilies.found(number), proof));
    }

    private void submit(Branch branch, UUID id) {
        String saved = current(branch.secretary(), id);
        run(branch.secretary(), () -> submitHardshipFile.submit(id, saved));
    }

    private void decide(ActingPost post, UUID file, HardshipAction action, String opinion) {
        String version = current(post, file);
        run(post, () -> decideHardshipFile.decide(file, version, action, opinion));
    }

    private String current(ActingPost post, UUID file) {
        return version(as(post, () -> files.details(file)).version());
    }

    static String version(int version) {
        return Integer.toString(version);
    }

    static <T> T as(ActingPost post, Supplier<T> work) {
        return ActingContext.callAs(post, work);
    }

    static void run(ActingPost post, Runnable work) {
        ActingContext.callAs(post, () -> {
            work.run();
            return post;
        });
    }
}
