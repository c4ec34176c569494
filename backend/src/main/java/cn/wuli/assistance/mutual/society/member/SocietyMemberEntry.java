package cn.wuli.assistance.mutual.society.member;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of members.
 *
 * @param paid all that he ever paid
 * @param due what is open up to this month
 * @param overdue what is open of months gone by
 */
public record SocietyMemberEntry(
        UUID id,
        @Nullable String unitName,
        String staffNumber,
        String name,
        SocietyMemberStatus status,
        String statusWords,
        LocalDate joinedOn,
        Money paid,
        Money due,
        Money overdue) {}
