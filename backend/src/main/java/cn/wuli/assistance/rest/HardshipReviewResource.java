package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.DecideHardshipFile;
import cn.wuli.assistance.hardship.HardshipAction;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.ReviewFilter;
import cn.wuli.assistance.hardship.ReviewRow;
import cn.wuli.assistance.hardship.ReviewSearch;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly review of files: the queue, and what the union makes of each. */
@Path("/api/hardship-reviews")
@Tag(name = "hardship")
public class HardshipReviewResource {
    private final ReviewSearch reviews;
    private final DecideHardshipFile decideHardshipFile;
    private final HardshipSearch search;
    private final CurrentActor currentActor;

    HardshipReviewResource(
            ReviewSearch reviews,
            DecideHardshipFile decideHardshipFile,
            HardshipSearch search,
            CurrentActor currentActor) {
        this.reviews = reviews;
        this.decideHardshipFile = decideHardshipFile;
        this.search = search;
        this.currentActor = currentActor;
    }

    @GET
    @PermissionsAllowed("hardship.handle")
    public Page<ReviewRow> listHardshipReviews(@BeanParam ReviewFilter filter, @Valid @BeanParam PageQuery page) {
        return reviews.page(filter, page);
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("hardship.export")
    public Response exportHardshipReviews(@BeanParam ReviewFilter filter) {
        Actor actor = currentActor.get();
        return SheetExport.<ReviewRow>stream(
                new SheetWriter.Origin("困难家庭年度复核", filter.described(), actor.signature()),
                ReviewSearch.HEADERS,
                rows -> reviews.export(filter, rows),
                ReviewSearch::cells);
    }

    /** Before its day, when the circumstances of the family have changed. */
    @POST
    @Path("/{id}/call")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public HardshipDetails callHardshipReview(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.CALL_REVIEW, request);
    }

    @POST
    @Path("/{id}/retention")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public HardshipDetails keepHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.KEEP, request);
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public HardshipDetails suspendHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.SUSPEND, request);
    }

    @POST
    @Path("/{id}/exit")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public HardshipDetails exitHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.EXIT, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public HardshipDetails cancelHardshipFile(@BeanParam StepTarget file, @Valid @NotNull OpinionRequest request) {
        return decide(file, HardshipAction.CANCEL, request);
    }

    private HardshipDetails decide(StepTarget file, HardshipAction action, OpinionRequest request) {
        decideHardshipFile.decide(file.id, file.ifMatch, action, request.opinion());
        return search.details(file.id);
    }
}
