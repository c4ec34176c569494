package cn.wuli.rights.concern;

import cn.wuli.platform.job.DailyTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Each morning: what is overdue goes to the chair, what nobody rated in time is closed. Each concern by itself. */
@ApplicationScoped
class WatchConcerns implements DailyTask {
    private final Concerns concerns;
    private final MoveConcern moveConcern;

    WatchConcerns(Concerns concerns, MoveConcern moveConcern) {
        this.concerns = concerns;
        this.moveConcern = moveConcern;
    }

    @Override
    public String name() {
        return "watch-concerns";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 10);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    public void run(LocalDate today) {
        each(ConcernAction.ESCALATE, today, ConcernStatus.RECEIVED, ConcernStatus.ASSIGNED);
        each(ConcernAction.LAPSE, today, ConcernStatus.ANSWERED);
    }

    private void each(ConcernAction action, LocalDate today, ConcernStatus... states) {
        List<UUID> late = QuarkusTransaction.requiringNew().call(() -> concerns.overdue(today, states));
        late.forEach(id -> QuarkusTransaction.requiringNew().run(() -> moveConcern.byClock(id, action)));
    }
}
