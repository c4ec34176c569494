package cn.wuli.rights.adviser;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rulepack.RulePacks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Each morning: a contract that is about to end is renewed or let go, and somebody is asked to, once for each term. */
@ApplicationScoped
class WatchAdvisers implements DailyTask {
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");

    private final Sql sql;
    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    WatchAdvisers(Sql sql, Inbox inbox, RulePacks rulePacks, CurrentActor currentActor) {
        this.sql = sql;
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "watch-advisers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 30);
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
        int days = rulePacks.inForce("legal-aid", actor.tenantId()).integer("contract-reminder-days");
        sql.list(
                        Adviser::of,
                        "update biz.adviser set reminded_until = contract_until where ended_on is null"
                                + " and contract_until <= ? and reminded_until is distinct from contract_until"
                                + " returning *, 0 as open_cases",
                        today.plusDays(days))
                .forEach(adviser -> ask(adviser, actor));
    }

    private void ask(Adviser adviser, Actor actor) {
        inbox.open(new TaskRequest(
                "adviser.renew",
                Advisers.OBJECT,
                adviser.id(),
                adviser.kindWords() + adviser.name() + "的聘期将于 " + adviser.contractUntil() + " 届满，请续聘或解聘",
                "/rights/advisers",
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), OFFICE, "校工会权益保障"),
                new Starter(actor.personId(), actor.personName()),
                adviser.contractUntil()));
    }
}
