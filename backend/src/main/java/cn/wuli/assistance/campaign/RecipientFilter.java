package cn.wuli.assistance.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?campaignId=…&unitId=…&status=…}. */
public class RecipientFilter {
    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("status")
    @Nullable
    RecipientStatus status;

    String where() {
        return " where 1 = 1" + (campaignId == null ? "" : " and r.campaignId = :campaignId")
                + (unitId == null ? "" : " and r.unitId = :unitId")
                + (status == null ? "" : " and r.status = :status");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (campaignId != null) {
            values.put("campaignId", campaignId);
        }
        if (unitId != null) {
            values.put("unitId", unitId);
        }
        if (status != null) {
            values.put("status", status);
        }
        return values;
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部慰问名单");
        if (campaignId != null) {
            words.add("限所选活动");
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (status != null) {
            words.add(status.words());
        }
        return words.toString();
    }
}
