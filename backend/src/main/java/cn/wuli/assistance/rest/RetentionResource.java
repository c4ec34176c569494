package cn.wuli.assistance.rest;

import cn.wuli.assistance.form.PrintErasureProof;
import cn.wuli.assistance.retention.RetentionCases;
import cn.wuli.assistance.retention.RetentionDetails;
import cn.wuli.assistance.retention.RetentionStatus;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.print.PrintedForm;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Personal data of the acting union whose time is over, and what is decided on it. */
@Path("/api/retention-cases")
@Tag(name = "retention")
public class RetentionResource {
    private final RetentionCases cases;
    private final PrintErasureProof printErasureProof;

    RetentionResource(RetentionCases cases, PrintErasureProof printErasureProof) {
        this.cases = cases;
        this.printErasureProof = printErasureProof;
    }

    @GET
    @PermissionsAllowed("retention.read")
    public Page<RetentionDetails> listRetentionCases(
            @QueryParam("status") @Nullable RetentionStatus status, @Valid @BeanParam PageQuery page) {
        return cases.page(status, page);
    }

    /** Destroys the keys for good; refused while the books must be kept. */
    @POST
    @Path("/{id}/erasure")
    @PermissionsAllowed("retention.decide")
    public RetentionDetails eraseRetained(UUID id, @Valid @NotNull RetentionDecision decision) {
        return cases.erase(id, decision.opinion());
    }

    @POST
    @Path("/{id}/restriction")
    @PermissionsAllowed("retention.decide")
    public RetentionDetails restrictRetained(UUID id, @Valid @NotNull RetentionDecision decision) {
        return cases.restrict(id, decision.opinion());
    }

    @POST
    @Path("/{id}/keeping")
    @PermissionsAllowed("retention.decide")
    public RetentionDetails keepRetained(UUID id, @Valid @NotNull LongerKeeping keeping) {
        return cases.keep(id, keeping.opinion(), keeping.until());
    }

    /** The proof of an erasure as PDF. */
    @POST
    @Path("/{id}/proof")
    @PermissionsAllowed("retention.read")
    public PrintedForm printErasureProof(UUID id) {
        return printErasureProof.print(id);
    }

    /** Why. */
    public record RetentionDecision(
            @NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字")
            String opinion) {}

    /** Why, and until when. */
    public record LongerKeeping(
            @NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字")
            String opinion,

            @NotNull(message = "请填写延长到哪一天") LocalDate until) {}
}
