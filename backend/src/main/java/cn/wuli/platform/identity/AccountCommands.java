package cn.wuli.platform.identity;

import cn.wuli.platform.sql.Refusals;
import cn.wuli.platform.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out in Keycloak what was decided here. A decision is tried at once and, while Keycloak is away, again and again
 * by any replica; commands for one person keep their order.
 */
@ApplicationScoped
public class AccountCommands {
    /** What became of a command. */
    enum Outcome {
        DONE,
        WAITING,
        NAME_TAKEN,
        /** There is nothing to do: another replica has it. */
        NONE
    }

    private record Command(
            UUID id,
            String kind,
            String personName,
            @Nullable String userName,
            @Nullable String subject) {}

    private static final Logger LOG = Logger.getLogger(AccountCommands.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Refusals NONE = (slug, values) -> null;

    private final Sql sql;
    private final IdentityUsers users;
    private final Vertx vertx;
    private final Instance<AccountCommands> self;

    AccountCommands(Sql sql, IdentityUsers users, Vertx vertx, Instance<AccountCommands> self) {
        this.sql = sql;
        this.users = users;
        this.vertx = vertx;
        this.self = self;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(
                EVERY.toMillis(),
                timer -> vertx.<Integer>executeBlocking(this::relay)
                        .onFailure(failed -> LOG.error("account commands cannot be carried out", failed)));
    }

    /** Carries out what waits and is due; returns how many were done. Stops at the first that finds Keycloak away. */
    int relay() {
        int done = 0;
        Outcome outcome = self.get().run(null, OneTimePasswords.next());
        while (outcome == Outcome.DONE || outcome == Outcome.NAME_TAKEN) {
            done++;
            outcome = self.get().run(null, OneTimePasswords.next());
        }
        return done;
    }

    /**
     * Runs one command and records that it is done, holding it locked meanwhile.
     *
     * @param id null: whichever is due
     * @param oneTimePassword for a new user; the relay's is known to nobody, an officer sets another one later
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome run(@Nullable UUID id, String oneTimePassword) {
        Optional<Command> next = sql.first(
                row -> new Command(
                        row.id("id"),
                        row.text("kind"),
                        row.text("person_name"),
                        row.maybeText("user_name"),
                        row.maybeText("subject")),
                "select * from auth.next_account_command(?)",
                id);
        if (next.isEmpty()) {
            return Outcome.NONE;
        }
        Command command = next.get();
        try {
            String subject = carryOut(command, oneTimePassword);
            sql.perform(NONE, "select auth.finish_account_command(?, ?)", command.id(), subject);
            return Outcome.DONE;
        } catch (IdentityUsers.Away away) {
            LOG.warn("Keycloak is away: an account command waits");
            sql.perform(NONE, "select auth.postpone_account_command(?)", command.id());
            return Outcome.WAITING;
        } catch (IdentityUsers.NameTaken taken) {
            sql.perform(NONE, "select auth.drop_account_command(?)", command.id());
            return Outcome.NAME_TAKEN;
        }
    }

    private String carryOut(Command command, String oneTimePassword) {
        if ("OPEN".equals(command.kind())) {
            return users.create(Objects.requireNonNull(command.userName()), command.personName(), oneTimePassword);
        }
        String subject = Objects.requireNonNull(command.subject());
        users.setEnabled(subject, "ENABLE".equals(command.kind()));
        return subject;
    }
}
