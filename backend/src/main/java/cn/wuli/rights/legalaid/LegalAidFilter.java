package cn.wuli.rights.legalaid;

import cn.wuli.platform.time.Calendars;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&kind=…&adviserId=…&overdue=true}. */
public class LegalAidFilter {
    @QueryParam("status")
    @Nullable
    LegalAidStatus status;

    @QueryParam("kind")
    @Nullable
    LegalAidKind kind;

    @QueryParam("adviserId")
    @Nullable
    UUID adviserId;

    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    /** The conditions with their values; each ends with the name of its parameter. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        put(wanted, "c.status = :status", status);
        put(wanted, "c.kind = :kind", kind);
        put(wanted, "c.adviserId = :adviserId", adviserId);
        put(wanted, "c.dueOn < :today", overdue ? Calendars.today() : null);
        return wanted;
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部法律援助");
        if (status != null) {
            words.add(status.words());
        }
        if (kind != null) {
            words.add(kind.words());
        }
        if (adviserId != null) {
            words.add("限所选律师");
        }
        if (overdue) {
            words.add("已超期");
        }
        return words.toString();
    }

    private static void put(Map<String, Object> wanted, String condition, @Nullable Object value) {
        if (value != null) {
            wanted.put(condition, value);
        }
    }
}
