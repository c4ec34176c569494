package cn.wuli.rights.mediation;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Each morning: whoever is about to lose the way to arbitration by limitation is told, once. */
@ApplicationScoped
class WatchMediations implements DailyTask {
    private final MediationCases cases;
    private final MediationClock clock;
    private final MediationTasks tasks;
    private final CurrentActor currentActor;

    WatchMediations(MediationCases cases, MediationClock clock, MediationTasks tasks, CurrentActor currentActor) {
        this.cases = cases;
        this.clock = clock;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "watch-mediations";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 20);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    public void run(LocalDate today) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> {
            int days = clock.warningDays(currentActor.get().tenantId());
            return cases.unwarned(today.plusDays(days));
        });
        due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> warn(id)));
    }

    private void warn(UUID id) {
        MediationCase of = cases.lock(id);
        of.clock().warned();
        tasks.warn(of, currentActor.get());
    }
}
