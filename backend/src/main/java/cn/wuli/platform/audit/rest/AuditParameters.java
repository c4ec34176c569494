package cn.wuli.platform.audit.rest;

import cn.wuli.platform.audit.AuditSearch.AuditFilter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which audit records are wanted, for the list and for the sheet of the same filters. */
public class AuditParameters {
    @QueryParam("from")
    public @Nullable LocalDate from;

    @QueryParam("to")
    public @Nullable LocalDate to;

    @QueryParam("act")
    public @Nullable String act;

    @QueryParam("outcome")
    @Pattern(regexp = "DONE|DENIED", message = "结果只能是 DONE 或 DENIED")
    public @Nullable String outcome;

    @QueryParam("objectType")
    public @Nullable String objectType;

    @QueryParam("objectId")
    public @Nullable UUID objectId;

    @QueryParam("personId")
    public @Nullable UUID personId;

    @QueryParam("personName")
    @Size(max = 50, message = "姓名不超过 50 字")
    public @Nullable String personName;

    @QueryParam("content")
    @Size(max = 100, message = "变更内容不超过 100 字")
    public @Nullable String content;

    AuditFilter toFilter() {
        Period period = Period.of(from, to);
        return new AuditFilter(
                period.from(),
                period.to(),
                act,
                outcome,
                objectType,
                objectId,
                personId,
                blankToNull(personName),
                blankToNull(content));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
