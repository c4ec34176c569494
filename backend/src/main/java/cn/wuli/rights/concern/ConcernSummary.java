package cn.wuli.rights.concern;

import cn.wuli.organisation.UnitName;
import cn.wuli.platform.time.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list. */
public record ConcernSummary(
        UUID id,
        String title,
        ConcernKind kind,
        String requester,
        @Nullable String unitName,
        ConcernStatus status,
        Desk desk,
        Instant filedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        boolean overdue,
        boolean escalated,
        @Nullable Satisfaction satisfaction) {
    static ConcernSummary of(Concern concern, Map<UUID, UnitName> units) {
        UnitName unit = units.get(concern.fromUnitId());
        String name = concern.personName();
        return new ConcernSummary(
                concern.id(),
                concern.title(),
                concern.kind(),
                name == null ? Concerns.NAMELESS : name,
                unit == null ? null : unit.name(),
                concern.status(),
                concern.desk(),
                concern.filedAt(),
                concern.dueOn(),
                concern.answeredOn(),
                concern.isOverdue(Calendars.today()),
                concern.isEscalated(),
                concern.satisfaction());
    }
}
