package cn.wuli.membership.rest;

import cn.wuli.membership.register.MemberAct;
import cn.wuli.membership.register.MemberChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a member's history. */
public record MemberChangeView(
        UUID id,
        MemberAct act,
        String actName,
        @Nullable String field,
        @Nullable String valueBefore,
        @Nullable String valueAfter,
        @Nullable String reason,
        LocalDate validOn,
        Instant recordedAt,
        String actorPersonName,
        String actorPostName) {

    static MemberChangeView from(MemberChange change) {
        return new MemberChangeView(
                change.id(),
                change.act(),
                change.act().label(),
                change.field(),
                change.valueBefore(),
                change.valueAfter(),
                change.reason(),
                change.validOn(),
                change.recordedAt(),
                change.actorPersonName(),
                change.actorPostName());
    }
}
