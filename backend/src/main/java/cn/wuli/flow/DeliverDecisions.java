package cn.wuli.flow;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells the sender's modules what the superior decided. The superior's request acts in his own union and cannot write in
 * the sender's, so a thread of its own acts as the post that submitted. What a crash left undelivered is delivered at the
 * next start.
 */
@ApplicationScoped
class DeliverDecisions {
    private static final Logger LOG = Logger.getLogger(DeliverDecisions.class);
    private static final int AFTER_EVERYTHING = 5000;

    private record Delivery(UUID caseId, ActingPost post) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Event<SubmissionDecided> decided;
    private final CurrentActor currentActor;

    DeliverDecisions(Sql sql, ObjectMapper json, Event<SubmissionDecided> decided, CurrentActor currentActor) {
        this.sql = sql;
        this.json = json;
        this.decided = decided;
        this.currentActor = currentActor;
    }

    void afterDecision(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseDecided event) {
        Thread.ofVirtual().name("deliver-decision").start(this::deliverAll);
    }

    void afterStart(@Observes @Priority(AFTER_EVERYTHING) StartupEvent started) {
        Thread.ofVirtual().name("deliver-decision").start(this::deliverAll);
    }

    private void deliverAll() {
        try {
            for (Delivery delivery : QuarkusTransaction.requiringNew().call(this::undelivered)) {
                deliver(delivery);
            }
        } catch (RuntimeException notNow) {
            LOG.warn("decisions stay undelivered until the next decision or start", notNow);
        }
    }

    private List<Delivery> undelivered() {
        return sql.list(
                row -> new Delivery(row.id("id"), new ActingPost(row.text("subject"), row.id("post_id"))),
                "select * from biz.undelivered_cases()");
    }

    private void deliver(Delivery delivery) {
        try {
            ActingContext.callAs(
                    delivery.post(), () -> QuarkusTransaction.requiringNew().call(() -> tell(delivery.caseId())));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "case %s stays undelivered", delivery.caseId());
        }
    }

    private boolean tell(UUID caseId) {
        // The update is the lock: of two deliveries at the same time one finds nothing to do.
        int claimed = sql.change(
                FlowProblem::of,
                "update biz.outbox_case set delivered_at = now() where id = ? and decided_at is not null"
                        + " and delivered_at is null",
                caseId);
        Optional<SentCaseView> sent = claimed == 0
                ? Optional.empty()
                : sql.first(
                        row -> SentCaseView.of(row, json, currentActor.get()),
                        SentCaseView.QUERY + " where c.id = ?",
                        caseId);
        sent.ifPresent(found -> decided.fire(new SubmissionDecided(
                found.id(),
                found.flow(),
                found.objectType(),
                found.objectId(),
                found.toName(),
                found.snapshot(),
                found.status(),
                found.opinion(),
                found.result(),
                Objects.requireNonNull(found.decidedAt()))));
        return sent.isPresent();
    }
}
