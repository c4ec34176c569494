package cn.wuli.rights.legalaid;

import cn.wuli.platform.job.DailyTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Each morning: what is overdue goes to the chair, what nobody rated in time is filed away. Each case by itself. */
@ApplicationScoped
class WatchLegalAid implements DailyTask {
    private final LegalAidCases cases;
    private final MoveLegalAid moveLegalAid;

    WatchLegalAid(LegalAidCases cases, MoveLegalAid moveLegalAid) {
        this.cases = cases;
        this.moveLegalAid = moveLegalAid;
    }

    @Override
    public String name() {
        return "watch-legal-aid";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 25);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    public void run(LocalDate today) {
        each(LegalAidAction.ESCALATE, today, LegalAidStatus.APPLIED, LegalAidStatus.ACCEPTED, LegalAidStatus.HANDLING);
        each(LegalAidAction.LAPSE, today, LegalAidStatus.CLOSED);
    }

    private void each(LegalAidAction action, LocalDate today, LegalAidStatus... states) {
        List<UUID> late = QuarkusTransaction.requiringNew().call(() -> cases.overdue(today, states));
        late.forEach(id -> QuarkusTransaction.requiringNew().run(() -> moveLegalAid.byClock(id, action)));
    }
}
