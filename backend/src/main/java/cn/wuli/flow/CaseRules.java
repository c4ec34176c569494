package cn.wuli.flow;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a module asks of a decision about its copies, on the superior's side, before it goes back. */
public interface CaseRules {
    /** Whether these rules are about such copies. */
    boolean areFor(String flow, String objectType);

    /**
     * @param result what the superior adds
     * @throws cn.wuli.platform.problem.DomainProblem what is wrong with it
     */
    void check(JsonNode snapshot, CaseAction action, @Nullable JsonNode result);
}
