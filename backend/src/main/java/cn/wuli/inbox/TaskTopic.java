package cn.wuli.inbox;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.live.LiveTopic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What waits, for those whose numbers change: everybody else of the union would only ask in vain. */
@ApplicationScoped
class TaskTopic implements LiveTopic {
    private final Tasks tasks;
    private final CurrentActor currentActor;

    TaskTopic(Tasks tasks, CurrentActor currentActor) {
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public boolean isVisible(UUID objectId) {
        Task task = tasks.findById(objectId);
        return task != null && task.concerns(currentActor.get());
    }
}
