package cn.wuli.rights.concern;

import cn.wuli.platform.time.Calendars;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&kind=…&desk=…&unitId=…&overdue=true}. */
public class ConcernFilter {
    @QueryParam("status")
    @Nullable
    ConcernStatus status;

    @QueryParam("kind")
    @Nullable
    ConcernKind kind;

    @QueryParam("desk")
    @Nullable
    Desk desk;

    /** From which unit the member is. */
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    /** The conditions with their values, by the name of the parameter. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        put(wanted, "c.status = :status", status);
        put(wanted, "c.kind = :kind", kind);
        put(wanted, "c.desk = :desk", desk);
        put(wanted, "c.fromUnitId = :unitId", unitId);
        put(wanted, "c.dueOn < :today", overdue ? Calendars.today() : null);
        return wanted;
    }

    private static void put(Map<String, Object> wanted, String condition, @Nullable Object value) {
        if (value != null) {
            wanted.put(condition, value);
        }
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部诉求");
        if (status != null) {
            words.add(status.words());
        }
        if (kind != null) {
            words.add(kind.words());
        }
        if (desk != null) {
            words.add(desk.words());
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (overdue) {
            words.add("已超期");
        }
        return words.toString();
    }
}
