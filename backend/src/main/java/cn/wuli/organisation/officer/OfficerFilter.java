package cn.wuli.organisation.officer;

import cn.wuli.organisation.Engagement;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which officers to list. Everything that is left out does not restrict. */
public class OfficerFilter {
    @QueryParam("q")
    @Size(max = 50, message = "搜索词最多 50 个字")
    @Parameter(description = "Part of the name, or the beginning of its pinyin or initials")
    @Nullable
    String q;

    @QueryParam("unit")
    @Nullable
    UUID unit;

    @QueryParam("postType")
    @Size(max = 40, message = "职务代码过长")
    @Nullable
    String postType;

    @QueryParam("engagement")
    @Nullable
    Engagement engagement;

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
        if (unit != null) {
            words.add("限所选单位");
        }
        if (postType != null) {
            words.add("限所选职务");
        }
        if (engagement != null) {
            words.add(engagement.label());
        }
        if (asOf != null) {
            words.add(asOf + "的情况");
        }
        return words.toString();
    }
}
