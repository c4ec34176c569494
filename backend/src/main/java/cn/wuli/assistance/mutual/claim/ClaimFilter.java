package cn.wuli.assistance.mutual.claim;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&periodId=…&kind=…&unionId=…&unitId=…&mine=true&from=…&to=…}. */
public class ClaimFilter {
    @QueryParam("status")
    @Nullable
    ClaimStatus status;

    @QueryParam("periodId")
    @Nullable
    UUID periodId;

    @QueryParam("kind")
    @Nullable
    ClaimKind kind;

    /** The union that the member belongs to. */
    @QueryParam("unionId")
    @Nullable
    UUID unionId;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    /** What the acting person took and has not decided. */
    @QueryParam("mine")
    boolean mine;

    /** The first day on which it was filed. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    /** A draft is for the eyes of its author. */
    String where() {
        StringBuilder where = new StringBuilder(" where (c.status <> 'DRAFT' or c.personId = :me)");
        where.append(status == null ? "" : " and c.status = :status");
        where.append(periodId == null ? "" : " and c.periodId = :periodId");
        where.append(kind == null ? "" : " and array_contains(c.kinds, :kind)");
        where.append(unionId == null ? "" : " and c.homeId = :unionId");
        where.append(unitId == null ? "" : " and c.unitId = :unitId");
        where.append(mine ? " and c.reviewerId = :me" : "");
        where.append(from == null ? "" : " and c.filedOn >= :from");
        return where.append(to == null ? "" : " and c.filedOn <= :to").toString();
    }

    Map<String, Object> values(UUID me) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("me", me);
        put(values, "status", status);
        put(values, "periodId", periodId);
        put(values, "kind", kind == null ? null : kind.name());
        put(values, "unionId", unionId);
        put(values, "unitId", unitId);
        put(values, "from", from);
        put(values, "to", to);
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部互助申请");
        if (status != null) {
            words.add(status.words());
        }
        if (kind != null) {
            words.add(kind.words());
        }
        if (periodId != null) {
            words.add("限所选期次");
        }
        if (unionId != null || unitId != null) {
            words.add("限所选单位");
        }
        if (mine) {
            words.add("本人领取的");
        }
        if (from != null) {
            words.add(from + " 起申请");
        }
        if (to != null) {
            words.add(to + " 止申请");
        }
        return words.toString();
    }
}
