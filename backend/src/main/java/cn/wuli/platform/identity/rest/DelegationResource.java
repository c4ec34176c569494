package cn.wuli.platform.identity.rest;

import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.identity.DelegatePost;
import cn.wuli.platform.identity.DelegatePost.DelegationCandidate;
import cn.wuli.platform.identity.DelegatePost.DelegationView;
import cn.wuli.platform.identity.DelegatePost.ReceivedDelegation;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Delegation of the acting post (委托代行). */
@Path("/api/delegations")
@Tag(name = "delegation")
public class DelegationResource {
    private static final int LONGEST_DAYS = 92;

    private final DelegatePost delegations;

    DelegationResource(DelegatePost delegations) {
        this.delegations = delegations;
    }

    /** To whom, for how long and why. */
    public record DelegatePostRequest(
            @NotNull(message = "请选择受托人") UUID toPersonId,
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate until,

            @NotBlank(message = "请填写委托原因") @Size(max = 200, message = "委托原因最多200字")
            String reason) {}

    /** The delegation that was made. */
    public record DelegationMade(UUID id) {}

    @GET
    @PermissionsAllowed("delegation.use")
    public List<DelegationView> listDelegations() {
        return delegations.own();
    }

    @GET
    @Path("/received")
    @PermissionsAllowed("delegation.received")
    public List<ReceivedDelegation> listReceivedDelegations() {
        return delegations.received();
    }

    @GET
    @Path("/candidates")
    @PermissionsAllowed("delegation.use")
    public List<DelegationCandidate> listDelegationCandidates(
            @QueryParam("q") @Size(max = 40, message = "查找内容最多40字") @Nullable String q) {
        return delegations.candidates(q);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("delegation.use")
    @ResponseStatus(201)
    public DelegationMade delegatePost(@Valid @NotNull DelegatePostRequest request) {
        if (request.from().isBefore(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("from", "开始日期不能早于今天。");
        }
        if (request.until().isBefore(request.from())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("until", "结束日期不能早于开始日期。");
        }
        if (request.until().isAfter(request.from().plusDays(LONGEST_DAYS))) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("until", "一次委托最长三个月，请缩短期限。");
        }
        return new DelegationMade(
                delegations.delegate(request.toPersonId(), request.from(), request.until(), request.reason()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("delegation.use")
    public void revokeDelegation(@PathParam("id") UUID id) {
        delegations.revoke(id);
    }
}
