package cn.wuli.inbox.rest;

import cn.wuli.inbox.Box;
import cn.wuli.inbox.DecideTasks;
import cn.wuli.inbox.DecideTasks.RowResult;
import cn.wuli.inbox.HandleTask;
import cn.wuli.inbox.InboxFilter;
import cn.wuli.inbox.InboxItem;
import cn.wuli.inbox.InboxSearch;
import cn.wuli.inbox.TaskDecisions.Decision;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The inbox of the acting post. */
@Path("/api/inbox")
@Tag(name = "inbox")
public class InboxResource {
    private final InboxSearch search;
    private final HandleTask handleTask;
    private final DecideTasks decideTasks;
    private final WorkingDays workingDays;
    private final CurrentActor currentActor;

    InboxResource(
            InboxSearch search,
            HandleTask handleTask,
            DecideTasks decideTasks,
            WorkingDays workingDays,
            CurrentActor currentActor) {
        this.workingDays = workingDays;
        this.currentActor = currentActor;
        this.search = search;
        this.handleTask = handleTask;
        this.decideTasks = decideTasks;
    }

    @GET
    @PermissionsAllowed("inbox.use")
    public Page<InboxItemView> listInbox(
            @QueryParam("box") @DefaultValue("TODO") Box box,
            @BeanParam InboxFilter filter,
            @Valid @BeanParam PageQuery page) {
        var found = search.page(box, filter, page);
        UUID person = currentActor.get().personId();
        return new Page<>(
                found.items().stream()
                        .map(item -> InboxItemView.of(
                                item, box, person, handleTask.isDecidable(item.kind()), daysLeft(item)))
                        .toList(),
                found.nextCursor(),
                found.total());
    }

    /** A due date that has passed counts as late even when no working day has gone by since. */
    private @Nullable Integer daysLeft(InboxItem item) {
        LocalDate dueOn = item.dueOn();
        if (dueOn == null) {
            return null;
        }
        LocalDate today = Calendars.today();
        int left = workingDays.between(today, dueOn);
        return dueOn.isBefore(today) ? Integer.valueOf(Math.min(left, -1)) : Integer.valueOf(left);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed("inbox.use")
    public InboxCountsView getInboxCounts() {
        return new InboxCountsView(
                search.waiting(), search.overdue(), search.count(Box.STARTED), search.count(Box.COPIED));
    }

    @PUT
    @Path("/tasks/{id}/claim")
    @PermissionsAllowed("inbox.use")
    public void claimTask(UUID id) {
        handleTask.claim(id);
    }

    @DELETE
    @Path("/tasks/{id}/claim")
    @PermissionsAllowed("inbox.use")
    public void releaseTask(UUID id) {
        handleTask.release(id);
    }

    @POST
    @Path("/decisions")
    @PermissionsAllowed("inbox.use")
    public List<RowResult> decideTasks(@Valid @NotNull DecideTasksRequest request) {
        return decideTasks.decide(request.taskIds(), request.decision(), request.opinion());
    }

    /** The same decision for several tasks. */
    public record DecideTasksRequest(
            @NotNull(message = "请选择要办理的事项") @Size(min = 1, max = DecideTasks.LARGEST, message = "一次可办理 1 至 200 项")
            List<@NotNull UUID> taskIds,

            @NotNull(message = "请选择同意、退回或不同意") Decision decision,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** The numbers on the boxes. */
    public record InboxCountsView(long waiting, long overdue, long started, long copied) {}
}
