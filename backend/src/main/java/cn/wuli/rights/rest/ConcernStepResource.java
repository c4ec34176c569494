package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.concern.ConcernDetails;
import cn.wuli.rights.concern.ConcernKind;
import cn.wuli.rights.concern.ConcernSearch;
import cn.wuli.rights.concern.MoveConcern;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a concern; each answers with the concern as it is afterwards. */
@Path("/api/concerns/{id}")
@Tag(name = "rights")
public class ConcernStepResource {
    private final ConcernSearch search;
    private final MoveConcern moveConcern;

    ConcernStepResource(ConcernSearch search, MoveConcern moveConcern) {
        this.search = search;
        this.moveConcern = moveConcern;
    }

    @POST
    @Path("/triage")
    @Idempotent
    @PermissionsAllowed("concern.triage")
    public ConcernDetails triageConcern(@BeanParam CaseTarget concern, @Valid @NotNull TriageConcernRequest request) {
        moveConcern.triage(concern.id, concern.ifMatch, request.kind(), request.branchId(), request.opinion());
        return search.details(concern.id);
    }

    @POST
    @Path("/hand-over")
    @Idempotent
    @PermissionsAllowed("concern.triage")
    public ConcernDetails handOverConcern(
            @BeanParam CaseTarget concern, @Valid @NotNull HandOverConcernRequest request) {
        moveConcern.handOver(concern.id, concern.ifMatch, request.branchId(), request.opinion());
        return search.details(concern.id);
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @PermissionsAllowed("concern.triage")
    public ConcernDetails refuseConcern(@BeanParam CaseTarget concern, @Valid @NotNull WordsRequest request) {
        moveConcern.refuse(concern.id, concern.ifMatch, request.opinion());
        return search.details(concern.id);
    }

    @POST
    @Path("/reply")
    @Idempotent
    @PermissionsAllowed("concern.reply")
    public ConcernDetails replyToConcern(@BeanParam CaseTarget concern, @Valid @NotNull ReplyToConcernRequest request) {
        moveConcern.reply(concern.id, concern.ifMatch, request.answer());
        return search.details(concern.id);
    }

    @POST
    @Path("/rating")
    @Idempotent
    @PermissionsAllowed("concern.file")
    public ConcernDetails rateConcern(@BeanParam CaseTarget concern, @Valid @NotNull RatingRequest request) {
        moveConcern.rate(concern.id, concern.ifMatch, request.satisfaction(), request.opinion());
        return search.details(concern.id);
    }

    @POST
    @Path("/dispute")
    @Idempotent
    @PermissionsAllowed("concern.file")
    public ConcernDetails disputeConcern(@BeanParam CaseTarget concern, @Valid @NotNull WordsRequest request) {
        moveConcern.dispute(concern.id, concern.ifMatch, request.opinion());
        return search.details(concern.id);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @PermissionsAllowed("concern.file")
    public ConcernDetails withdrawConcern(@BeanParam CaseTarget concern) {
        moveConcern.withdraw(concern.id, concern.ifMatch);
        return search.details(concern.id);
    }

    /** Of which kind it is and who answers: a branch, or the union itself. */
    public record TriageConcernRequest(
            @NotNull(message = "请选择类别") ConcernKind kind,
            @Nullable UUID branchId,

            @NotBlank(message = "请写明分流意见") @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** Who answers in place of the one before. */
    public record HandOverConcernRequest(
            @Nullable UUID branchId,

            @NotBlank(message = "请写明转办原因") @Size(max = 500, message = "意见不超过 500 字")
            String opinion) {}

    /** The answer to the member. */
    public record ReplyToConcernRequest(
            @NotBlank(message = "请写明答复") @Size(max = 2000, message = "答复不超过 2000 字")
            String answer) {}
}
