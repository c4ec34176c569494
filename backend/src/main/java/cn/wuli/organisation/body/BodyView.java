package cn.wuli.organisation.body;

import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of a unit, in force on the date asked for or set up for later. Last days are inclusive; null means open.
 *
 * @param members only for units of the own union: who sits where elsewhere is not public
 */
public record BodyView(
        UUID id,
        String kind,
        String name,
        int termOrdinal,
        LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        String basisDocument,
        @Nullable String endBasis,
        List<SeatView> members,
        List<AllowedAction> allowedActions) {

    /** Somebody's seat in a body. */
    public record SeatView(
            UUID id,
            UUID personId,
            String personName,
            BodyPosition position,
            String title,
            LocalDate from,
            @Nullable LocalDate to,
            boolean current,
            String basisDocument,
            List<AllowedAction> allowedActions) {}
}
