package cn.wuli.organisation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Users in Keycloak for the demo: their password is not asked to be changed at the first sign-in. */
@ApplicationScoped
class DemoUsers {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike in print. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    private static final String CAPITALS = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int LENGTH = 14;

    private final Instance<Keycloak> keycloak;
    private final String realm;

    DemoUsers(Instance<Keycloak> keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /**
     * Makes the user, or gives an existing one the new password; returns the subject that tokens will carry. The client of
     * Keycloak lives in a request, which the start of the application is not.
     */
    @ActivateRequestContext
    String provide(String userName, String fullName, String password) {
        UsersResource users = keycloak.get().realm(realm).users();
        List<UserRepresentation> found = users.searchByUsername(userName, true);
        if (!found.isEmpty()) {
            String id = found.getFirst().getId();
            users.get(id).resetPassword(credential(password));
            return id;
        }
        UserRepresentation user = new UserRepresentation();
        user.setUsername(userName);
        user.setFirstName(fullName);
        user.setEnabled(true);
        user.setCredentials(List.of(credential(password)));
        try (Response created = users.create(user)) {
            return CreatedResponseUtil.getCreatedId(created);
        }
    }

    /** Meets the policy of the realm: capitals, small letters, digits and a sign. */
    static String newPassword() {
        StringBuilder password = new StringBuilder();
        password.append(pick(CAPITALS)).append(pick(DIGITS)).append('-');
        while (password.length() < LENGTH) {
            password.append(pick(password.length() % 3 == 0 ? DIGITS : LETTERS));
        }
        return password.toString();
    }

    private static char pick(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }

    private static CredentialRepresentation credential(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }
}
