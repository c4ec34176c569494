package cn.wuli.assistance.grant;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&purpose=…&unitId=…&fileId=…}. */
public class GrantFilter {
    @QueryParam("status")
    @Nullable
    GrantStatus status;

    @QueryParam("purpose")
    @Nullable
    GrantPurpose purpose;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("fileId")
    @Nullable
    UUID fileId;

    /** The fields of the entity that are asked for, with their values. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        put(wanted, "status", status);
        put(wanted, "purpose", purpose);
        put(wanted, "unitId", unitId);
        put(wanted, "fileId", fileId);
        return wanted;
    }

    private static void put(Map<String, Object> wanted, String field, @Nullable Object value) {
        if (value != null) {
            wanted.put(field, value);
        }
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部救助");
        if (status != null) {
            words.add(status.words());
        }
        if (purpose != null) {
            words.add(purpose.words());
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (fileId != null) {
            words.add("限所选家庭");
        }
        return words.toString();
    }
}
