package cn.wuli.platform.sql;

import cn.wuli.platform.problem.DomainProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the refusal of a database function, named by its slug, into the problem of a module. */
@FunctionalInterface
public interface Refusals {
    /** @return null when the slug is none of the module's */
    @Nullable
    DomainProblem problem(String slug, Map<String, Object> values);
}
