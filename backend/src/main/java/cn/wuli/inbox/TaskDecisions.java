package cn.wuli.inbox;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a module decides from the inbox: a one-tap decision calls the same command as the page of the object, with the same
 * rules.
 */
public interface TaskDecisions {
    /** The kinds of task that can be decided from the list; others open the object. */
    Set<String> kinds();

    /** Called in a transaction of its own; problems travel to the row that they belong to. */
    void decide(String kind, UUID objectId, Decision decision, @Nullable String opinion);

    /** What one tap can say. */
    enum Decision {
        APPROVE,
        RETURN,
        REJECT
    }
}
