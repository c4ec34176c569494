package cn.wuli.platform.audit.rest;

import cn.wuli.platform.audit.AuditSearch;
import cn.wuli.platform.audit.AuditSearch.AuditEvent;
import cn.wuli.platform.audit.AuditSearch.AuditFilter;
import cn.wuli.platform.audit.AuditVerification;
import cn.wuli.platform.audit.AuditVerification.Verification;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was done in the union, for its audit administrator. */
@Path("/api/audit")
@Tag(name = "audit")
public class AuditResource {
    private static final int LONGEST_DAYS = 366;
    private static final int USUAL_DAYS = 30;

    private final AuditSearch search;
    private final AuditVerification verification;

    AuditResource(AuditSearch search, AuditVerification verification) {
        this.search = search;
        this.verification = verification;
    }

    @GET
    @Path("/events")
    @PermissionsAllowed("audit.read")
    public Page<AuditEvent> listAuditEvents(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("act") @Nullable String act,
            @QueryParam("outcome") @Pattern(regexp = "DONE|DENIED", message = "结果只能是 DONE 或 DENIED") @Nullable
                    String outcome,
            @QueryParam("objectType") @Nullable String objectType,
            @QueryParam("objectId") @Nullable UUID objectId,
            @QueryParam("personId") @Nullable UUID personId,
            @BeanParam @Valid PageQuery page) {
        LocalDate until = Objects.requireNonNullElseGet(to, Calendars::today);
        LocalDate since = Objects.requireNonNullElseGet(from, () -> until.minusDays(USUAL_DAYS));
        checkPeriod(since, until);
        return search.find(new AuditFilter(since, until, act, outcome, objectType, objectId, personId), page);
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed("audit.read")
    public Verification verifyAudit(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        LocalDate until = Objects.requireNonNullElseGet(to, Calendars::today);
        LocalDate since = Objects.requireNonNullElseGet(from, () -> until.minusDays(USUAL_DAYS));
        checkPeriod(since, until);
        return verification.ofOwnTenant(since, until);
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "结束日期不能早于开始日期。");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("from", "一次最多查询一年，请缩短时间段。");
        }
    }
}
