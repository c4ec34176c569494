package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.society.member.ChargeDues;
import cn.wuli.assistance.mutual.society.member.DuesOverview;
import cn.wuli.assistance.mutual.society.member.PayrollList;
import cn.wuli.assistance.mutual.society.member.PayrollList.Deduction;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Dues of a year of the society. */
@Path("/api/mutual-periods/{id}/society-dues")
@Tag(name = "mutual")
public class SocietyDuesResource {
    private final DuesOverview overview;
    private final ChargeDues chargeDues;
    private final PayrollList payrollList;
    private final CurrentActor currentActor;

    SocietyDuesResource(
            DuesOverview overview, ChargeDues chargeDues, PayrollList payrollList, CurrentActor currentActor) {
        this.overview = overview;
        this.chargeDues = chargeDues;
        this.payrollList = payrollList;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("society.dues-read")
    public DuesOverview.SocietyDuesView getSocietyDues(UUID id) {
        return overview.of(id);
    }

    /** Charges the year to everybody who was in before it began; a second time it changes nothing. */
    @POST
    @Idempotent
    @PermissionsAllowed("society.dues")
    public DuesOverview.SocietyDuesView chargeSocietyDues(UUID id) {
        chargeDues.charge(id);
        return overview.of(id);
    }

    /** What the payroll is asked to deduct in a month; the same columns come back by the import. */
    @GET
    @Path("/payroll")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("society.dues")
    public Response exportSocietyPayroll(UUID id, @QueryParam("month") @Nullable String month) {
        YearMonth of = month(month);
        payrollList.demandYear(id, of);
        return SheetExport.<Deduction>stream(
                new SheetWriter.Origin("互助会工资代扣表", of + " 月", currentActor.get().signature()),
                PayrollList.HEADERS,
                rows -> payrollList.each(of, rows),
                Deduction::cells);
    }

    private static YearMonth month(@Nullable String typed) {
        try {
            return YearMonth.parse(typed == null ? "" : typed);
        } catch (DateTimeException notAMonth) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("month", "请选择扣款月份，如 2026-11。");
        }
    }
}
