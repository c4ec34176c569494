package cn.wuli.rights.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.rights.women.KeepWomenLedger;
import cn.wuli.rights.women.OwnWomenCases;
import cn.wuli.rights.women.WomenCaseDetails;
import cn.wuli.rights.women.WomenCaseKind;
import cn.wuli.rights.women.WomenCaseSummary;
import cn.wuli.rights.women.WomenCases;
import cn.wuli.rights.women.WomenLedger;
import cn.wuli.rights.women.WomenPlanKind;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 女职工权益: the ledger of the union, and the cases of its women's committee. */
@Path("/api")
@Tag(name = "rights")
public class WomenResource {
    private final KeepWomenLedger ledger;
    private final WomenCases cases;

    WomenResource(KeepWomenLedger ledger, WomenCases cases) {
        this.ledger = ledger;
        this.cases = cases;
    }

    @GET
    @Path("/women-ledger")
    @PermissionsAllowed("women.plan")
    public WomenLedger getWomenLedger(
            @QueryParam("year") @Min(value = 2000, message = "请选择年份") @Max(value = 2100, message = "请选择年份") int year) {
        return ledger.of(year);
    }

    @POST
    @Path("/women-plan-items")
    @Idempotent
    @PermissionsAllowed("women.plan")
    public void addWomenPlanItem(@Valid @NotNull AddWomenPlanItemRequest request) {
        ledger.plan(request.kind(), request.subject(), request.dueOn());
    }

    @POST
    @Path("/women-plan-items/{id}/completion")
    @Idempotent
    @PermissionsAllowed("women.plan")
    public void completeWomenPlanItem(UUID id, @Valid @NotNull CompleteWomenPlanItemRequest request) {
        ledger.complete(id, request.doneOn(), request.account());
    }

    @POST
    @Path("/women-checks")
    @Idempotent
    @PermissionsAllowed("women.plan")
    public void recordWomenCheck(@Valid @NotNull RecordWomenCheckRequest request) {
        ledger.check(
                request.checkedOn(),
                request.items().stream()
                        .map(item ->
                                new KeepWomenLedger.Looked(item.code(), item.met(), item.situation(), item.dueOn()))
                        .toList());
    }

    @POST
    @Path("/women-findings/{id}/settlement")
    @Idempotent
    @PermissionsAllowed("women.plan")
    public void settleWomenFinding(UUID id, @Valid @NotNull WordsRequest request) {
        ledger.settle(id, request.opinion());
    }

    /** For who sits on the women's committee; empty for everybody else. */
    @GET
    @Path("/women-cases")
    @PermissionsAllowed("women.case")
    public List<WomenCaseSummary> listWomenCases() {
        return cases.ofCommittee();
    }

    @GET
    @Path("/women-cases/{id}")
    @PermissionsAllowed("women.case")
    public WomenCaseDetails getWomenCase(UUID id) {
        return cases.open(id);
    }

    @POST
    @Path("/women-cases/{id}/notes")
    @Idempotent
    @PermissionsAllowed("women.case")
    public WomenCaseDetails noteWomenCase(UUID id, @Valid @NotNull NoteWomenCaseRequest request) {
        cases.note(id, request.notedOn(), request.words());
        return cases.open(id);
    }

    @POST
    @Path("/women-cases/{id}/closing")
    @Idempotent
    @PermissionsAllowed("women.case")
    public WomenCaseDetails closeWomenCase(UUID id, @Valid @NotNull WordsRequest request) {
        cases.close(id, request.opinion());
        return cases.open(id);
    }

    @GET
    @Path("/own-women-cases")
    @PermissionsAllowed("women.file")
    public OwnWomenCases listOwnWomenCases() {
        return cases.own();
    }

    @POST
    @Path("/own-women-cases")
    @Idempotent
    @PermissionsAllowed("women.file")
    public OwnWomenCases fileWomenCase(@Valid @NotNull FileWomenCaseRequest request) {
        cases.file(request.kind(), request.words());
        return cases.own();
    }

    /** What is planned, and until when. */
    public record AddWomenPlanItemRequest(
            @NotNull(message = "请选择类别") WomenPlanKind kind,

            @NotBlank(message = "请填写内容") @Size(max = 100, message = "内容不超过 100 字")
            String subject,

            @NotNull(message = "请选择完成期限") LocalDate dueOn) {}

    /** What came of it. */
    public record CompleteWomenPlanItemRequest(
            @NotNull(message = "请选择完成日期") LocalDate doneOn,

            @NotBlank(message = "请填写完成情况") @Size(max = 500, message = "完成情况不超过 500 字")
            String account) {}

    /** All rules of the list, each once. */
    public record RecordWomenCheckRequest(
            @NotNull(message = "请选择检查日期") LocalDate checkedOn,
            @Valid @NotEmpty(message = "请逐项填写") List<WomenCheckItemRequest> items) {}

    /** @param dueOn until when it is put right; only when the rule is not kept */
    public record WomenCheckItemRequest(
            @NotBlank(message = "缺少检查项") String code,
            boolean met,

            @Size(max = 500, message = "情况不超过 500 字") @Nullable
            String situation,

            @Nullable LocalDate dueOn) {}

    /** What was done on a day. */
    public record NoteWomenCaseRequest(
            @NotNull(message = "请选择日期") LocalDate notedOn,

            @NotBlank(message = "请填写办理情况") @Size(max = 1000, message = "办理情况不超过 1000 字")
            String words) {}

    /** What the member asks the committee to look after. */
    public record FileWomenCaseRequest(
            @NotNull(message = "请选择类别") WomenCaseKind kind,

            @NotBlank(message = "请填写情况") @Size(max = 2000, message = "情况不超过 2000 字")
            String words) {}
}
