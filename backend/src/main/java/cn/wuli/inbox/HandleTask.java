package cn.wuli.inbox;

import cn.wuli.inbox.TaskDecisions.Decision;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims a task (签收), gives it back, or decides it from the list. */
@ApplicationScoped
public class HandleTask {
    private final Tasks tasks;
    private final CurrentActor currentActor;
    private final Instance<TaskDecisions> modules;

    HandleTask(Tasks tasks, CurrentActor currentActor, @Any Instance<TaskDecisions> modules) {
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.modules = modules;
    }

    @Transactional
    public void claim(UUID taskId) {
        Actor actor = currentActor.get();
        mine(taskId, actor).claim(actor);
    }

    @Transactional
    public void release(UUID taskId) {
        mine(taskId, currentActor.get()).release();
    }

    /** Calls the module's own command; the module closes the task. Each call is one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decide(UUID taskId, Decision decision, @Nullable String opinion) {
        Task task = mine(taskId, currentActor.get());
        TaskDecisions module = modules.stream()
                .filter(each -> each.kinds().contains(task.kind()))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(InboxProblem.NOT_DECIDABLE_HERE));
        module.decide(task.kind(), task.objectId(), decision, opinion);
    }

    public boolean isDecidable(String kind) {
        return modules.stream().anyMatch(each -> each.kinds().contains(kind));
    }

    private Task mine(UUID taskId, Actor actor) {
        Task task = tasks.findById(taskId);
        if (task == null || !task.isFor(actor)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (!task.isOpen()) {
            throw new DomainProblem(InboxProblem.ALREADY_CLOSED);
        }
        if (task.isClaimedByAnotherThan(actor)) {
            throw new DomainProblem(InboxProblem.CLAIMED_BY_ANOTHER).with("name", task.claimant());
        }
        return task;
    }
}
