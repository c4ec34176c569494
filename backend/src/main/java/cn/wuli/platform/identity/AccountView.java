package cn.wuli.platform.identity;

import cn.wuli.platform.workflow.AllowedAction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the union and his account.
 *
 * @param userName null where it was opened before names were kept
 * @param posts in words, those of the acting union
 * @param waiting Keycloak has not followed yet
 */
public record AccountView(
        UUID personId,
        String personName,
        @Nullable String userName,
        String posts,
        State state,
        boolean waiting,
        List<AllowedAction> allowedActions) {
    /** Whether the person can sign in. */
    public enum State {
        NONE,
        OPENING,
        ACTIVE,
        DISABLED
    }

    /** What an officer may do with an account. */
    public enum AccountAction {
        OPEN,
        RESET_PASSWORD,
        REMOVE_SECOND_FACTOR,
        DISABLE,
        ENABLE
    }
}
