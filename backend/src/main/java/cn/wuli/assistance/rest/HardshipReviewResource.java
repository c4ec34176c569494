package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.DecideHardshipFile;
import cn.wuli.assistance.hardship.ExportHardshipReviews;
import cn.wuli.assistance.hardship.HardshipAction;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.ReviewFilter;
import cn.wuli.assistance.hardship.ReviewRow;
import cn.wuli.assistance.hardship.ReviewSearch;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The yearly review of files: the queue, and what the union makes of each. */
@Path("/api/hardship-reviews")
@Tag(name = "hardship")
public class HardshipReviewResource {
    private final ReviewSearch reviews;
    private final DecideHardshipFile decideHardshipFile;
    private final HardshipSearch search;
    private final ExportHardshipReviews exportHardshipReviews;
    private final ProtectedExports exports;

    HardshipReviewResource(
            ReviewSearch reviews,
            DecideHardshipFile decideHardshipFile,
            HardshipSearch search,
            ExportHardshipReviews exportHardshipReviews,
            ProtectedExports exports) {
        this.reviews = reviews;
        this.decideHardshipFile = decideHardshipFile;
        this.search = search;
        this.exportHardshipReviews = exportHardshipReviews;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("hardship.handle")
    public Page<ReviewRow> listHardshipReviews(@BeanParam ReviewFilter filter, @Valid @BeanParam PageQuery page) {
        return reviews.page(filter, page);
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("hardship.export")
    public ExportDetails exportHardshipReviews(@BeanParam ReviewFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportHardshipReviews, filter, filter.described(), request);
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
