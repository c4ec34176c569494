package cn.wuli.platform.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the acting post may do with an object next. A shell draws its buttons from these: one that is not allowed is shown
 * disabled, with the reason.
 *
 * @param reason Chinese, with the rule; null when allowed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllowedAction(
        String action, boolean allowed, @Nullable String reason) {
    public static AllowedAction yes(Enum<?> action) {
        return new AllowedAction(action.name(), true, null);
    }

    public static AllowedAction no(Enum<?> action, String reason) {
        return new AllowedAction(action.name(), false, reason);
    }
}
