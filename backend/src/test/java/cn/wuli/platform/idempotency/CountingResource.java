package cn.wuli.platform.idempotency;

import cn.wuli.platform.access.Open;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A command of the tests whose effects can be counted: each leaves one audit record. */
@Path("/api/counting/{id}")
public class CountingResource {
    record Command(String act, int amount) {}

    record Done(UUID id, int amount) {}

    private final AuditLog audit;

    CountingResource(AuditLog audit) {
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(hidden = true)
    @Open(because = "it exists in the tests only")
    @Transactional
    public Response count(@PathParam("id") UUID id, Command command) throws InterruptedException {
        audit.record(command.act(), "counted", id, AuditChanges.none());
        if (command.amount() < 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("amount", "金额不能为负。");
        }
        Thread.sleep(20);
        return Response.created(URI.create("/api/counting/" + id))
                .entity(new Done(id, command.amount()))
                .build();
    }

    @POST
    @Path("/payment")
    @Idempotent(required = true)
    @Authenticated
    @Operation(hidden = true)
    @Open(because = "it exists in the tests only")
    @Transactional
    public Done pay(@PathParam("id") UUID id) {
        audit.record("pay", "counted", id, AuditChanges.none());
        return new Done(id, 0);
    }
}
