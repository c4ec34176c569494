package cn.wuli.membership.rest;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.MemberStatus;
import cn.wuli.membership.register.Sex;
import cn.wuli.membership.search.MemberFilter;
import cn.wuli.membership.search.MemberSort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters and the order of a list of members, as they stand in the address. */
public class MemberListParameters {
    @QueryParam("q")
    @Size(max = 40, message = "搜索内容最多40个字")
    @Nullable
    String text;

    @QueryParam("unit")
    @Nullable
    UUID unitId;

    @QueryParam("status")
    Set<MemberStatus> statuses = Set.of();

    @QueryParam("employment")
    Set<Employment> employments = Set.of();

    @QueryParam("sex")
    @Nullable
    Sex sex;

    @QueryParam("joinedFrom")
    @Nullable
    LocalDate joinedFrom;

    @QueryParam("joinedTo")
    @Nullable
    LocalDate joinedTo;

    @QueryParam("sort")
    @DefaultValue("STAFF_NUMBER")
    MemberSort sort = MemberSort.STAFF_NUMBER;

    @QueryParam("descending")
    @DefaultValue("false")
    boolean descending;

    MemberFilter toFilter() {
        return new MemberFilter(text, unitId, statuses, employments, sex, joinedFrom, joinedTo);
    }

    /** The filters in Chinese, for the first row of an exported sheet; whom somebody searched for is not kept in clear. */
    String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部会员");
        if (text != null && !text.isBlank()) {
            words.add("按搜索内容");
        }
        if (unitId != null) {
            words.add("限所选组织及下级");
        }
        statuses.stream().map(MemberStatus::label).sorted().forEach(words::add);
        employments.stream().map(Employment::label).sorted().forEach(words::add);
        if (sex != null) {
            words.add(sex.label());
        }
        if (joinedFrom != null) {
            words.add(joinedFrom + "起入会");
        }
        if (joinedTo != null) {
            words.add(joinedTo + "前入会");
        }
        return words.toString();
    }
}
