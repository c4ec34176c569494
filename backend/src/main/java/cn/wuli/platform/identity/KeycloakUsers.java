package cn.wuli.platform.identity;

import cn.wuli.platform.sql.Sql;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Users in the realm of Keycloak, through its admin interface. */
@ApplicationScoped
class KeycloakUsers implements IdentityUsers {
    private static final int CONFLICT = 409;
    private static final String ONE_TIME_CODE = "otp";

    private final Instance<Keycloak> keycloak;
    private final Sql sql;
    private final String realm;

    KeycloakUsers(
            Instance<Keycloak> keycloak,
            Sql sql,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.sql = sql;
        this.realm = realm;
    }

    @Override
    public String create(String userName, String fullName, String oneTimePassword) {
        return ask(users -> {
            UserRepresentation user = new UserRepresentation();
            user.setUsername(userName);
            user.setFirstName(fullName);
            user.setEnabled(true);
            user.setCredentials(List.of(temporary(oneTimePassword)));
            try (Response created = users.create(user)) {
                return created.getStatus() == CONFLICT
                        ? takeOver(users, userName, oneTimePassword)
                        : CreatedResponseUtil.getCreatedId(created);
            }
        });
    }

    @Override
    public void setEnabled(String subject, boolean enabled) {
        ask(users -> {
            UserResource user = users.get(subject);
            UserRepresentation known = user.toRepresentation();
            known.setEnabled(enabled);
            user.update(known);
            if (!enabled) {
                user.logout();
            }
            return subject;
        });
    }

    @Override
    public void resetPassword(String subject, String oneTimePassword) {
        ask(users -> {
            users.get(subject).resetPassword(temporary(oneTimePassword));
            return subject;
        });
    }

    @Override
    public void removeSecondFactor(String subject) {
        ask(users -> {
            UserResource user = users.get(subject);
            user.credentials().stream()
                    .filter(credential -> ONE_TIME_CODE.equals(credential.getType()))
                    .forEach(credential -> user.removeCredential(credential.getId()));
            user.logout();
            return subject;
        });
    }

    private String takeOver(UsersResource users, String userName, String oneTimePassword) {
        String subject = users.searchByUsername(userName, true).stream()
                .map(UserRepresentation::getId)
                .findFirst()
                .orElseThrow(NameTaken::new);
        if (sql.call(Boolean.class, (slug, values) -> null, "select auth.subject_is_bound(?)", subject)) {
            throw new NameTaken();
        }
        users.get(subject).resetPassword(temporary(oneTimePassword));
        return subject;
    }

    /**
     * On a thread of its own: the client hands the context of its caller on to its own threads, and our transaction must
     * not be found there.
     */
    private String ask(Function<UsersResource, String> work) {
        FutureTask<String> asked = new FutureTask<>(() -> inARequest(work));
        Thread thread = Thread.ofPlatform()
                .name("keycloak")
                .inheritInheritableThreadLocals(false)
                .unstarted(asked);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            throw meaningOf(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Away(stopping);
        }
    }

    /** The client lives in a request. */
    private String inARequest(Function<UsersResource, String> work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            return work.apply(keycloak.get().realm(realm).users());
        } finally {
            context.terminate();
        }
    }

    private static RuntimeException meaningOf(ExecutionException failed) {
        return switch (failed.getCause()) {
            case ProcessingException away -> new Away(away);
            case WebApplicationException away -> new Away(away);
            case RuntimeException meaning -> meaning;
            case null, default -> new IllegalStateException(failed);
        };
    }

    private static CredentialRepresentation temporary(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }
}
