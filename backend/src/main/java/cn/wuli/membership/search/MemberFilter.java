package cn.wuli.membership.search;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.MemberStatus;
import cn.wuli.membership.register.Sex;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which members to list. An empty set or null sets no condition.
 *
 * @param text part of a name, or the beginning of its pinyin, its initials or the staff number
 * @param unitId this unit and all below it
 */
public record MemberFilter(
        @Nullable String text,
        @Nullable UUID unitId,
        Set<MemberStatus> statuses,
        Set<Employment> employments,
        @Nullable Sex sex,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedTo) {}
