package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Each morning, for each union: calls the reviews that fall due, reminds families that have not declared anew, and suspends
 * files whose day has passed (A14). Each file in a transaction of its own; a second run on the same day finds nothing to do.
 */
@ApplicationScoped
public class YearlyReview implements DailyTask {
    private static final LocalTime EARLY = LocalTime.of(6, 30);

    private final HardshipFiles files;
    private final DecideHardshipFile decideHardshipFile;
    private final HardshipTasks tasks;
    private final ReviewTerm reviewTerm;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    YearlyReview(
            HardshipFiles files,
            DecideHardshipFile decideHardshipFile,
            HardshipTasks tasks,
            ReviewTerm reviewTerm,
            RulePacks rulePacks,
            CurrentActor currentActor) {
        this.files = files;
        this.decideHardshipFile = decideHardshipFile;
        this.tasks = tasks;
        this.reviewTerm = reviewTerm;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "hardship.yearly-review";
    }

    @Override
    public LocalTime at() {
        return EARLY;
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    public void run(LocalDate today) {
        RuleSet rules = QuarkusTransaction.requiringNew()
                .call(() -> rulePacks.inForce("hardship", currentActor.get().unitId()));
        each(files::withoutTerm, id -> reviewTerm.begin(files.lock(id)));
        each(
                () -> files.holdingUntil(HardshipStatus.ACTIVE, today.plusDays(rules.integer("review-lead-days"))),
                id -> decideHardshipFile.takeBySystem(
                        id, HardshipStatus.ACTIVE, HardshipAction.CALL_REVIEW, "档案即将满期，请重新申报"));
        each(
                () -> files.notDeclaredAnew(today.minusDays(1)),
                id -> decideHardshipFile.takeBySystem(
                        id, HardshipStatus.REVIEW_DUE, HardshipAction.SUSPEND, "期满未重新申报，暂停帮扶；重新申报后由校工会复核恢复"));
        each(
                () -> files.notDeclaredAnew(today.plusDays(rules.integer("review-first-reminder"))),
                id -> remind(files.lock(id), today, rules));
    }

    /** At most one letter for each of the two days that the rules name, however often this runs. */
    private void remind(HardshipFile file, LocalDate today, RuleSet rules) {
        LocalDate until = file.reviewedUntil();
        if (until == null) {
            return;
        }
        long left = ChronoUnit.DAYS.between(today, until);
        int due = left <= rules.integer("review-last-reminder") ? 2 : 1;
        if (file.reminders() < due) {
            while (file.reminders() < due) {
                file.wasReminded();
            }
            tasks.remind(file, left, currentActor.get());
        }
    }

    private static void each(java.util.function.Supplier<List<UUID>> due, java.util.function.Consumer<UUID> act) {
        for (UUID id : QuarkusTransaction.requiringNew().call(due::get)) {
            QuarkusTransaction.requiringNew().run(() -> act.accept(id));
        }
    }
}
