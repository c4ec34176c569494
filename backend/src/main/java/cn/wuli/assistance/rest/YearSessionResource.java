package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.claim.CommitteeClaims.VotedClaim;
import cn.wuli.assistance.mutual.society.committee.HoldSession;
import cn.wuli.assistance.mutual.society.committee.HoldSession.Opening;
import cn.wuli.assistance.mutual.society.committee.SessionDetails;
import cn.wuli.assistance.mutual.society.committee.SessionSearch;
import cn.wuli.assistance.mutual.society.committee.SessionSummary;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The committee's sessions of a year of the society, and what waits for the next one. */
@Path("/api/mutual-periods/{id}/society-sessions")
@Tag(name = "mutual")
public class YearSessionResource {
    private final SessionSearch search;
    private final HoldSession holdSession;

    YearSessionResource(SessionSearch search, HoldSession holdSession) {
        this.search = search;
        this.holdSession = holdSession;
    }

    @GET
    @PermissionsAllowed("society.sessions")
    public List<SessionSummary> listSocietySessions(UUID id) {
        return search.of(id);
    }

    @GET
    @Path("/waiting-claims")
    @PermissionsAllowed("society.sessions")
    public List<VotedClaim> listSocietyClaims(UUID id) {
        return search.waiting(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("society.run")
    public SessionDetails openSocietySession(UUID id, @Valid @NotNull OpenSessionRequest request) {
        return search.details(holdSession.open(
                id, new Opening(request.heldOn(), request.place().strip(), request.present(), request.claims())));
    }

    /** Who came, and what is voted on. */
    public record OpenSessionRequest(
            @NotNull(message = "请填写会议日期") LocalDate heldOn,

            @NotBlank(message = "请填写会议地点") @Size(max = 60, message = "地点不超过 60 字")
            String place,

            @NotNull(message = "请选择到会委员") Set<UUID> present,
            @NotNull(message = "请选择上会的申请") Set<UUID> claims) {}
}
