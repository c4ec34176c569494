package cn.wuli.rulepack.rest;

import cn.wuli.platform.job.Jobs;
import cn.wuli.rulepack.VerifyDecisions;
import cn.wuli.rulepack.VerifyDecisions.RuleVerification;
import cn.wuli.rulepack.VerifyDecisionsJob;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Old decisions of the acting union, calculated again with the rules that they were made by. */
@Path("/api/rules/verifications")
@Tag(name = "rules")
public class RuleVerificationResource {
    private final VerifyDecisions verifyDecisions;
    private final Jobs jobs;

    RuleVerificationResource(VerifyDecisions verifyDecisions, Jobs jobs) {
        this.verifyDecisions = verifyDecisions;
        this.jobs = jobs;
    }

    /** The last ones, the newest first. */
    @GET
    @PermissionsAllowed("rule.verify")
    public List<RuleVerification> listRuleVerifications() {
        return verifyDecisions.latest();
    }

    /** Starts a job that calculates everything again. */
    @POST
    @PermissionsAllowed("rule.verify")
    public StartedVerification startRuleVerification() {
        return new StartedVerification(jobs.start(VerifyDecisionsJob.KIND, Map.of()));
    }

    /** The job that does it. */
    public record StartedVerification(UUID jobId) {}
}
