package cn.wuli.platform.version;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Compares the version that the client last saw (header {@code If-Match}, the {@code version} of the view) with today's. */
public final class Versions {
    public static final String HEADER = "If-Match";

    private Versions() {}

    /**
     * @throws DomainProblem 428 {@code version-required} without the header, 412 {@code changed-meanwhile} when somebody
     *     else changed the object since
     */
    public static void check(@Nullable String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new DomainProblem(CommonProblem.VERSION_REQUIRED);
        }
        if (!ifMatch.replace("\"", "").trim().equals(Integer.toString(current))) {
            throw new DomainProblem(CommonProblem.CHANGED_MEANWHILE).with("currentVersion", current);
        }
    }
}
