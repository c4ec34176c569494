package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member of a roster. */
public record RosterEntry(
        UUID id,
        UUID unitId,
        @Nullable String unitName,
        String staffNumber,
        String name,
        Money personal,
        Money unitPart,
        EnrolmentStatus status) {}
