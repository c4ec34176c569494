package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.society.committee.CommitteeVote;
import cn.wuli.assistance.mutual.society.committee.HoldSession;
import cn.wuli.assistance.mutual.society.committee.SessionDetails;
import cn.wuli.assistance.mutual.society.committee.SessionSearch;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One session of the committee of the own society. */
@Path("/api/society-sessions")
@Tag(name = "mutual")
public class SocietySessionResource {
    private final SessionSearch search;
    private final HoldSession holdSession;

    SocietySessionResource(SessionSearch search, HoldSession holdSession) {
        this.search = search;
        this.holdSession = holdSession;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("society.sessions")
    public SessionDetails getSocietySession(UUID id) {
        return search.details(id);
    }

    @PUT
    @Path("/{id}/ballots/{claimId}")
    @PermissionsAllowed("society.run")
    public SessionDetails voteInSocietySession(
            @BeanParam StepTarget session, UUID claimId, @Valid @NotNull VotesRequest request) {
        holdSession.vote(session.id, session.ifMatch, claimId, request.votes());
        return search.details(session.id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @PermissionsAllowed("society.confirm")
    public SessionDetails confirmSocietySession(@BeanParam StepTarget session) {
        holdSession.confirm(session.id, session.ifMatch);
        return search.details(session.id);
    }

    /** The votes on one claim, by person. */
    public record VotesRequest(@NotNull(message = "请登记表决") Map<UUID, @NotNull CommitteeVote> votes) {}
}
