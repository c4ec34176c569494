package cn.wuli.organisation.gap;

import cn.wuli.organisation.Relation;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which unions to compare; without a choice only those that are short. */
public class OfficerGapFilter {
    @QueryParam("city")
    @Size(max = 6, message = "地区代码为 6 位数字")
    @Nullable
    String city;

    @QueryParam("relation")
    @Parameter(description = "Only unions that the own union manages or guides today")
    @Nullable
    Relation relation;

    @QueryParam("all")
    @Parameter(description = "Also the unions that have enough")
    @Nullable
    Boolean all;

    /** For the first row of a sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.add(Boolean.TRUE.equals(all) ? "全部" : "只列不足的");
        if (relation != null) {
            words.add(relation == Relation.MANAGE ? "隶属" : "业务指导");
        }
        if (city != null) {
            words.add("限所选城市");
        }
        return words.toString();
    }
}
