package cn.wuli.platform.identity;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.identity.AccountCommands.Outcome;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens and looks after the accounts of the persons of the acting union. The decision is committed before Keycloak is
 * asked, so its outage loses nothing.
 */
@ApplicationScoped
public class Accounts {
    /**
     * An account that was opened.
     *
     * @param oneTimePassword shown this once; null while Keycloak is away: reset it later
     */
    public record AccountOpened(
            UUID personId, String state, @Nullable String oneTimePassword) {}

    private static final String TYPE = "account";

    private final Sql sql;
    private final AuditLog audit;
    private final AccountCommands commands;
    private final IdentityUsers users;
    private final AccountSearch search;
    private final CurrentActor currentActor;

    Accounts(
            Sql sql,
            AuditLog audit,
            AccountCommands commands,
            IdentityUsers users,
            AccountSearch search,
            CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.commands = commands;
        this.users = users;
        this.search = search;
        this.currentActor = currentActor;
    }

    public AccountOpened open(UUID personId, String userName) {
        UUID command = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.perform(IdentityRefusals.ALL, "select auth.request_account(?, ?, ?)", command, personId, userName);
            audit.record("account.open", TYPE, personId, AuditChanges.of("userName", null, userName));
        });
        String password = OneTimePasswords.next();
        Outcome outcome = commands.run(command, password);
        if (outcome == Outcome.NAME_TAKEN) {
            throw new DomainProblem(IdentityProblem.USER_NAME_TAKEN).onField("userName", "用户名已被使用，请换一个。");
        }
        return outcome == Outcome.DONE
                ? new AccountOpened(personId, "ACTIVE", password)
                : new AccountOpened(personId, "OPENING", null);
    }

    /** Takes effect on the next request; Keycloak ends the sessions as soon as it can. */
    public AccountView setEnabled(UUID personId, boolean enabled) {
        if (!enabled && personId.equals(currentActor.get().personId())) {
            throw new DomainProblem(IdentityProblem.OWN_ACCOUNT);
        }
        UUID command = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.perform(IdentityRefusals.ALL, "select auth.switch_account(?, ?, ?)", command, personId, enabled);
            audit.record("account.manage", TYPE, personId, AuditChanges.of("enabled", !enabled, enabled));
        });
        commands.run(command, OneTimePasswords.next());
        return QuarkusTransaction.requiringNew().call(() -> search.of(personId));
    }

    /** @return the password for one sign-in, shown this once */
    @Transactional
    public String resetPassword(UUID personId) {
        String password = OneTimePasswords.next();
        change(personId, "password", subject -> users.resetPassword(subject, password));
        return password;
    }

    /** For a phone that was lost: the person sets up another one when a one-time code is asked for next. */
    @Transactional
    public AccountView removeSecondFactor(UUID personId) {
        change(personId, "secondFactor", users::removeSecondFactor);
        return search.of(personId);
    }

    /** Records the change and has Keycloak make it; both or neither. */
    private void change(UUID personId, String what, Consumer<String> act) {
        String subject = sql.call(String.class, IdentityRefusals.ALL, "select auth.account_to_reset(?)", personId);
        audit.record("account.manage", TYPE, personId, AuditChanges.none().hidden(what));
        try {
            act.accept(subject);
        } catch (IdentityUsers.Away away) {
            throw new DomainProblem(IdentityProblem.IDENTITY_PROVIDER_AWAY);
        }
    }
}
