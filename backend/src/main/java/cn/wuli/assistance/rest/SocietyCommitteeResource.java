package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.society.committee.Seats;
import cn.wuli.assistance.mutual.society.committee.Seats.CommitteeSeat;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The committee of the own society. */
@Path("/api/society-committee")
@Tag(name = "mutual")
public class SocietyCommitteeResource {
    private static final int MOST = 50;

    private final Seats seats;

    SocietyCommitteeResource(Seats seats) {
        this.seats = seats;
    }

    @GET
    @PermissionsAllowed("society.sessions")
    public List<CommitteeSeat> listCommitteeSeats() {
        return seats.all();
    }

    @PUT
    @PermissionsAllowed("society.run")
    public List<CommitteeSeat> fillCommitteeSeats(@Valid @NotNull CommitteeRequest request) {
        seats.fill(request.staffNumbers().stream().map(String::strip).toList());
        return seats.all();
    }

    /** Who sits on it, by staff number. */
    public record CommitteeRequest(
            @NotEmpty(message = "请填写委员的工号") @Size(max = MOST, message = "委员不超过 50 人")
            List<@NotNull String> staffNumbers) {}
}
