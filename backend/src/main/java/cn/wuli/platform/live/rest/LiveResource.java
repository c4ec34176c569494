package cn.wuli.platform.live.rest;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.access.Open;
import cn.wuli.platform.live.LiveEvent;
import cn.wuli.platform.live.LiveStreams;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Server-sent events for the acting post. Not in the contract: a stream has no answer that a client could be made from. */
@Path("/api/live")
public class LiveResource {
    private final CurrentActor currentActor;
    private final LiveStreams streams;

    LiveResource(CurrentActor currentActor, LiveStreams streams) {
        this.currentActor = currentActor;
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Authenticated
    @Operation(hidden = true)
    @Open(because = "each event is delivered to those only who may see its object")
    public Multi<LiveEvent> follow() {
        return streams.open(currentActor.get());
    }
}
