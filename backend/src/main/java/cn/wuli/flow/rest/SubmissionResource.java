package cn.wuli.flow.rest;

import cn.wuli.flow.CaseAction;
import cn.wuli.flow.CaseSearch;
import cn.wuli.flow.CaseStatus;
import cn.wuli.flow.DecideCase;
import cn.wuli.flow.ReceivedCaseView;
import cn.wuli.flow.SentCaseView;
import cn.wuli.flow.Submissions;
import cn.wuli.flow.Submissions.Target;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Submissions of the acting union to its superiors, and of the unions below to it. */
@Path("/api/submissions")
@Tag(name = "flow")
public class SubmissionResource {
    private final CaseSearch search;
    private final Submissions submissions;
    private final DecideCase decideCase;

    SubmissionResource(CaseSearch search, Submissions submissions, DecideCase decideCase) {
        this.search = search;
        this.submissions = submissions;
        this.decideCase = decideCase;
    }

    /** The unions above, and whether they receive this kind of matter. */
    @GET
    @Path("/targets")
    @PermissionsAllowed("flow.read")
    public List<Target> listSubmissionTargets(@QueryParam("flow") @NotNull(message = "请选择事项类型") String flow) {
        return submissions.targets(flow);
    }

    @GET
    @Path("/sent")
    @PermissionsAllowed("flow.read")
    public Page<SentCaseView> listSentSubmissions(
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("flow") @Nullable String flow,
            @Valid @BeanParam PageQuery page) {
        return search.sent(status, flow, page);
    }

    @GET
    @Path("/sent/{id}")
    @PermissionsAllowed("flow.read")
    public SentCaseView getSentSubmission(UUID id) {
        return search.sent(id);
    }

    @POST
    @Path("/sent/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("flow.withdraw")
    public SentCaseView withdrawSubmission(UUID id) {
        submissions.withdraw(id);
        return search.sent(id);
    }

    @GET
    @Path("/received")
    @PermissionsAllowed("flow.read")
    public Page<ReceivedCaseView> listReceivedSubmissions(
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("flow") @Nullable String flow,
            @Valid @BeanParam PageQuery page) {
        return search.received(status, flow, page);
    }

    @GET
    @Path("/received/{id}")
    @PermissionsAllowed("flow.read")
    public ReceivedCaseView getReceivedSubmission(UUID id) {
        return search.received(id);
    }

    @POST
    @Path("/received/{id}/decision")
    @Idempotent
    @PermissionsAllowed("flow.decide")
    public ReceivedCaseView decideSubmission(UUID id, @Valid @NotNull DecideSubmissionRequest request) {
        decideCase.decide(id, request.action(), request.opinion(), request.result());
        return search.received(id);
    }

    /**
     * @param action APPROVE, RETURN or REJECT
     * @param result what the sender's module expects with an approval, such as the amount
     */
    public record DecideSubmissionRequest(
            @NotNull(message = "请选择同意、退回或不同意") CaseAction action,

            @Nullable @Size(max = 500, message = "意见不超过 500 字")
            String opinion,

            @Nullable JsonNode result) {}
}
