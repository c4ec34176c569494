package cn.wuli.assistance.care;

import cn.wuli.platform.time.Calendars;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&overdue=true&money=…&kindId=…&unitId=…&from=…&to=…}. */
public class CareFilter {
    @QueryParam("status")
    @Nullable
    CareStatus status;

    /** Not visited, and the day has passed. */
    @QueryParam("overdue")
    boolean overdue;

    /** How far the money of the visit is. */
    @QueryParam("money")
    @Nullable
    CareMoneyStatus money;

    @QueryParam("kindId")
    @Nullable
    UUID kindId;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    /** The first day on which it happened. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    String where() {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        where.append(status == null ? "" : " and e.status = :status");
        where.append(overdue ? " and e.status = 'OPEN' and e.dueOn < :today" : "");
        where.append(money == null ? "" : " and e.money.status = :money");
        where.append(kindId == null ? "" : " and e.kindId = :kindId");
        where.append(unitId == null ? "" : " and e.unitId = :unitId");
        where.append(from == null ? "" : " and e.happenedOn >= :from");
        return where.append(to == null ? "" : " and e.happenedOn <= :to").toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "status", status);
        put(values, "today", overdue ? Calendars.today() : null);
        put(values, "money", money);
        put(values, "kindId", kindId);
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
        words.setEmptyValue("全部走访慰问");
        if (status != null) {
            words.add(status.words());
        }
        if (overdue) {
            words.add("走访逾期");
        }
        if (money != null) {
            words.add("慰问金" + money.words());
        }
        if (kindId != null) {
            words.add("限所选事由");
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (from != null) {
            words.add(from + " 起");
        }
        if (to != null) {
            words.add(to + " 止");
        }
        return words.toString();
    }
}
