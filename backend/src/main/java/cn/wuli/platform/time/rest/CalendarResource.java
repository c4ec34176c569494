package cn.wuli.platform.time.rest;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.access.Open;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.CalendarDay;
import cn.wuli.platform.time.WorkingDays;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** Working days, holidays and make-up days. */
@Path("/api/calendar")
@Tag(name = "calendar")
public class CalendarResource {
    private static final int LONGEST_DAYS = 400;
    private static final String NOT_PUBLISHED = "待国务院公布";

    private final CurrentActor currentActor;
    private final WorkingDays workingDays;

    CalendarResource(CurrentActor currentActor, WorkingDays workingDays) {
        this.currentActor = currentActor;
        this.workingDays = workingDays;
    }

    @GET
    @Path("/days")
    @Authenticated
    @Open(because = "everybody with a post counts working days")
    @Cache(maxAge = 3600, isPrivate = true)
    public List<CalendarDayView> listCalendarDays(
            @QueryParam("from") @NotNull(message = "请给出开始日期") LocalDate from,
            @QueryParam("to") @NotNull(message = "请给出结束日期") LocalDate to) {
        currentActor.get();
        if (to.isBefore(from)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "结束日期不能早于开始日期。");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "一次最多查询400天，请缩短时间段。");
        }
        return workingDays.days(from, to).stream().map(CalendarDayView::of).toList();
    }

    /**
     * One day.
     *
     * @param note says that the year is provisional
     */
    public record CalendarDayView(
            LocalDate day,
            boolean working,
            CalendarDay.Kind kind,
            String name,
            String source,
            @Nullable String note) {
        static CalendarDayView of(CalendarDay day) {
            return new CalendarDayView(
                    day.day(),
                    day.working(),
                    day.kind(),
                    day.name(),
                    day.source(),
                    day.verified() ? null : NOT_PUBLISHED);
        }
    }
}
