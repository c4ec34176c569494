package cn.wuli.organisation.directory;

import cn.wuli.organisation.Relation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units to list. Everything that is left out does not restrict, but without a status only units in force are listed. */
public class UnitFilter {
    @QueryParam("q")
    @Size(max = 50, message = "搜索词最多 50 个字")
    @Parameter(description = "Part of the name, of its pinyin or initials, or the beginning of the code")
    @Nullable
    String q;

    @QueryParam("kind")
    List<UnitKind> kinds = List.of();

    @QueryParam("city")
    @Size(max = 6, message = "地区代码为 6 位数字")
    @Nullable
    String city;

    @QueryParam("relation")
    @Parameter(description = "Only unions, and units inside them, that the own union manages or guides today")
    @Nullable
    Relation relation;

    @QueryParam("parent")
    @Nullable
    UUID parent;

    @QueryParam("status")
    List<UnitStatus> statuses = List.of();

    @QueryParam("unlinked")
    @Parameter(description = "Only units without a manager (断线)")
    @Nullable
    Boolean unlinked;

    @QueryParam("own")
    @Parameter(description = "Only units of the own union")
    @Nullable
    Boolean own;

    @QueryParam("asOf")
    @Nullable
    LocalDate asOf;

    /** For the first row of a sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("");
        if (q != null && !q.isBlank()) {
            words.add("搜索“" + q.strip() + "”");
        }
        kinds.forEach(kind -> words.add(kind.label()));
        statuses.forEach(status -> words.add(status.label()));
        if (relation != null) {
            words.add(relation == Relation.MANAGE ? "隶属" : "业务指导");
        }
        if (city != null) {
            words.add("限所选城市");
        }
        if (parent != null) {
            words.add("限所选上级");
        }
        if (Boolean.TRUE.equals(unlinked)) {
            words.add("断线");
        }
        if (Boolean.TRUE.equals(own)) {
            words.add("本工会");
        }
        if (asOf != null) {
            words.add(asOf + "的情况");
        }
        return words.toString();
    }
}
