package cn.wuli.rulepack;

import cn.wuli.platform.job.JobHandler;
import cn.wuli.platform.job.JobRun;
import cn.wuli.rulepack.VerifyDecisions.RuleVerification;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the decisions of a union again while its people go on working. */
@ApplicationScoped
public class VerifyDecisionsJob implements JobHandler {
    public static final String KIND = "rule.verify";

    private final VerifyDecisions verifyDecisions;

    VerifyDecisionsJob(VerifyDecisions verifyDecisions) {
        this.verifyDecisions = verifyDecisions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        RuleVerification result = verifyDecisions.verify((done, total) -> {
            job.progress(done, total);
            return !job.cancelled();
        });
        job.message("重新计算 " + result.decisions() + " 项决定，"
                + (result.differences().isEmpty()
                        ? "与当时完全一致"
                        : "有 " + result.differences().size() + " 处差异"));
    }
}
