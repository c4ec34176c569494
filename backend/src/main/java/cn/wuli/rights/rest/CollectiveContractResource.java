package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.contract.Ballot;
import cn.wuli.rights.contract.CollectiveContracts;
import cn.wuli.rights.contract.ContractDetails;
import cn.wuli.rights.contract.ContractKind;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 集体合同: the register and the steps from the offer to the end. */
@Path("/api/collective-contracts")
@Tag(name = "rights")
public class CollectiveContractResource {
    private final CollectiveContracts contracts;

    CollectiveContractResource(CollectiveContracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @PermissionsAllowed("collective-contract.read")
    public List<ContractDetails> listCollectiveContracts() {
        return contracts.all();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("collective-contract.read")
    public ContractDetails getCollectiveContract(UUID id) {
        return contracts.get(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails offerCollectiveContract(@Valid @NotNull OfferCollectiveContractRequest request) {
        return contracts.get(contracts.offer(new CollectiveContracts.Offer(
                request.employer(), request.kind(), request.clauses(), request.offeredOn())));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails answerCollectiveContract(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        contracts.answer(of.id, of.ifMatch, request.opinion());
        return contracts.get(of.id);
    }

    @POST
    @Path("/{id}/draft")
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails draftCollectiveContract(
            @BeanParam CaseTarget of, @Valid @NotNull DraftCollectiveContractRequest request) {
        contracts.draft(of.id, of.ifMatch, request.validFrom(), request.validUntil(), request.clauses());
        return contracts.get(of.id);
    }

    /** Adopted by the majority of the law, or back to the talks. */
    @POST
    @Path("/{id}/vote")
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails voteCollectiveContract(
            @BeanParam CaseTarget of, @Valid @NotNull VoteCollectiveContractRequest request) {
        contracts.vote(
                of.id,
                of.ifMatch,
                new Ballot(request.votedOn(), request.delegates(), request.present(), request.inFavour()));
        return contracts.get(of.id);
    }

    @POST
    @Path("/{id}/filing")
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails fileCollectiveContract(
            @BeanParam CaseTarget of, @Valid @NotNull FileCollectiveContractRequest request) {
        contracts.file(of.id, of.ifMatch, request.publishedOn(), request.filedOn());
        return contracts.get(of.id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @PermissionsAllowed("collective-contract.handle")
    public ContractDetails endCollectiveContract(@BeanParam CaseTarget of, @Valid @NotNull WordsRequest request) {
        contracts.end(of.id, of.ifMatch, request.opinion());
        return contracts.get(of.id);
    }

    /** An offer to talk. */
    public record OfferCollectiveContractRequest(
            @NotBlank(message = "请填写用人单位") @Size(max = 100, message = "用人单位不超过 100 字")
            String employer,

            @NotNull(message = "请选择合同类别") ContractKind kind,

            @NotBlank(message = "请写明协商内容") @Size(max = 4000, message = "不超过 4000 字")
            String clauses,

            @NotNull(message = "请选择要约日期") LocalDate offeredOn) {}

    /** What both sides agreed on. */
    public record DraftCollectiveContractRequest(
            @NotNull(message = "请选择起始日期") LocalDate validFrom,
            @NotNull(message = "请选择期满日期") LocalDate validUntil,

            @NotBlank(message = "请写明主要条款") @Size(max = 4000, message = "不超过 4000 字")
            String clauses) {}

    /** How the congress voted. */
    public record VoteCollectiveContractRequest(
            @NotNull(message = "请选择表决日期") LocalDate votedOn,
            @Min(value = 1, message = "请填写应到人数") int delegates,
            @Min(value = 0, message = "人数不能是负数") int present,
            @Min(value = 0, message = "票数不能是负数") int inFavour) {}

    /** Published to the staff and sent to the authority. */
    public record FileCollectiveContractRequest(
            @NotNull(message = "请选择公布日期") LocalDate publishedOn,
            @NotNull(message = "请选择报送日期") LocalDate filedOn) {}
}
