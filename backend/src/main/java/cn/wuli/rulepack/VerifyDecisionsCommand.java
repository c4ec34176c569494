package cn.wuli.rulepack;

import cn.wuli.platform.command.Command;
import cn.wuli.platform.job.ServicePosts;
import cn.wuli.platform.job.ServicePosts.ServicePost;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.rulepack.VerifyDecisions.RuleVerification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** {@code --verify-decisions}: makes the decisions of all unions again; ends with 1 when one comes out differently. */
@ApplicationScoped
class VerifyDecisionsCommand implements Command {
    private final ServicePosts servicePosts;
    private final VerifyDecisions verifyDecisions;

    VerifyDecisionsCommand(ServicePosts servicePosts, VerifyDecisions verifyDecisions) {
        this.servicePosts = servicePosts;
        this.verifyDecisions = verifyDecisions;
    }

    @Override
    public boolean answersTo(String name) {
        return "--verify-decisions".equals(name);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        long decisions = 0;
        int differences = 0;
        for (ServicePost service : servicePosts.all()) {
            RuleVerification result =
                    ActingContext.callAs(service.post(), () -> verifyDecisions.verify((done, total) -> true));
            result.differences().forEach(out::println);
            decisions += result.decisions();
            differences += result.differences().size();
        }
        out.println(decisions + " decisions calculated again, " + differences + " differences");
        return differences == 0 ? 0 : 1;
    }
}
