package cn.wuli.assistance.mutual.society.member;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member with what he owes month by month.
 *
 * @param dues the latest month first
 */
public record SocietyMemberDetails(
        UUID id,
        int version,
        String name,
        SocietyMemberStatus status,
        String statusWords,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leaveReason,
        Money due,
        Money overdue,
        List<SocietyDue> dues) {

    /** @param words what it is for */
    public record SocietyDue(LocalDate month, DueKind kind, String words, Money amount, Money paid) {}
}
