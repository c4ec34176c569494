package cn.wuli.assistance.retention;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Marks every night whose time is over. It decides nothing. */
@ApplicationScoped
public class MarkDue implements DailyTask {
    static final String PACK = "retention";

    private final List<Retained> kinds;
    private final RulePacks rulePacks;
    private final Sql sql;
    private final CurrentActor currentActor;

    MarkDue(@All List<Retained> kinds, RulePacks rulePacks, Sql sql, CurrentActor currentActor) {
        this.kinds = kinds;
        this.rulePacks = rulePacks;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "mark-due-retention";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 10);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    @Transactional
    public void run(LocalDate today) {
        RuleSet rules = rulePacks.inForce(PACK, currentActor.get().tenantId()).demandComplete();
        for (Retained kind : kinds) {
            for (RetentionGround ground : RetentionGround.of(kind.objectType())) {
                Rule rule = rules.rule(ground.parameter());
                sql.change(
                        (slug, values) -> null,
                        kind.marking(),
                        ground.name(),
                        rules.integer(ground.parameter()),
                        rule.source(),
                        rule.versionId(),
                        today,
                        rules.integer("accounting-months"));
            }
        }
    }
}
