package cn.wuli.organisation.changing;

import cn.wuli.platform.time.Calendars;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets changes that were decided for a later day hold when that day comes. Every instance does it shortly after midnight
 * and at its start: doing it twice changes nothing.
 */
@ApplicationScoped
class MidnightRollover {
    private static final Logger LOG = Logger.getLogger(MidnightRollover.class);
    private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(0, 1);

    private final EntityManager entities;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    MidnightRollover(EntityManager entities) {
        this.entities = entities;
    }

    void begin(@Observes StartupEvent started) {
        clock.execute(this::rollOver);
        clock.scheduleAtFixedRate(
                this::rollOver, untilMidnight().toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stopped) {
        clock.shutdownNow();
    }

    private void rollOver() {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("select org.roll_over()", Integer.class)
                            .getSingleResult());
        } catch (RuntimeException failed) {
            LOG.error("the hierarchy of today could not be rebuilt", failed);
        }
    }

    private static Duration untilMidnight() {
        ZonedDateTime now = ZonedDateTime.now(Calendars.ZONE);
        return Duration.between(
                now, now.toLocalDate().plusDays(1).atTime(JUST_AFTER_MIDNIGHT).atZone(Calendars.ZONE));
    }
}
