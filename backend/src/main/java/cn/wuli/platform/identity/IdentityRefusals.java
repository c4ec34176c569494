package cn.wuli.platform.identity;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Refusals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The refusals of the functions of schema auth, by name. */
final class IdentityRefusals implements Refusals {
    static final IdentityRefusals ALL = new IdentityRefusals();

    private static final Map<String, IdentityProblem> PROBLEMS = Map.of(
            "account-exists", IdentityProblem.ACCOUNT_EXISTS,
            "uq_account_command_open", IdentityProblem.ACCOUNT_OPENING,
            "uq_account_command_user_name", IdentityProblem.USER_NAME_TAKEN,
            "officer-elsewhere", IdentityProblem.OFFICER_ELSEWHERE,
            "not-delegable", IdentityProblem.NOT_DELEGABLE,
            "beyond-own-post", IdentityProblem.BEYOND_OWN_POST);

    private IdentityRefusals() {}

    @Override
    public @Nullable DomainProblem problem(String slug, Map<String, Object> values) {
        IdentityProblem known = PROBLEMS.get(slug);
        return known == null ? null : new DomainProblem(known);
    }
}
