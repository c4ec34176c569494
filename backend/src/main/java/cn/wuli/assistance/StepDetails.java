package cn.wuli.assistance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of a file or a grant, in words.
 *
 * @param result the state that it led to
 */
public record StepDetails(
        String action,
        String words,
        String result,
        String by,
        String post,
        @Nullable String opinion,
        Instant at) {}
