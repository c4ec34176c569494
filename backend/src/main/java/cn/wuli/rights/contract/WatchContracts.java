package cn.wuli.rights.contract;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rulepack.RulePacks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Each morning: a contract that is about to end asks for new talks, once for each term. */
@ApplicationScoped
class WatchContracts implements DailyTask {
    private final Sql sql;
    private final ContractRows rows;
    private final ContractTasks tasks;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    WatchContracts(Sql sql, ContractRows rows, ContractTasks tasks, RulePacks rulePacks, CurrentActor currentActor) {
        this.sql = sql;
        this.rows = rows;
        this.tasks = tasks;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "watch-contracts";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 35);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    public void run(LocalDate today) {
        QuarkusTransaction.requiringNew().run(() -> remind(today));
    }

    private void remind(LocalDate today) {
        Actor actor = currentActor.get();
        int days = rulePacks.inForce(CollectiveContracts.PACK, actor.tenantId()).integer("reminder-days");
        for (UUID id : sql.list(
                row -> row.id("id"),
                "update biz.collective_contract set reminded_until = valid_until where status = 'IN_FORCE'"
                        + " and valid_until <= ? and reminded_until is distinct from valid_until returning id",
                today.plusDays(days))) {
            tasks.remind(rows.get(id), actor);
        }
    }
}
