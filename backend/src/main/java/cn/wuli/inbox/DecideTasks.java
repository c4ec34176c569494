package cn.wuli.inbox;

import cn.wuli.inbox.TaskDecisions.Decision;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides up to {@value #LARGEST} tasks at once. Rows are independent: each has its own transaction, and one that is
 * refused says why without holding up the others.
 */
@ApplicationScoped
public class DecideTasks {
    public static final int LARGEST = 200;

    /** What became of one row; {@code reason} says in Chinese why it was refused. */
    public record RowResult(
            UUID taskId,
            boolean done,
            @Nullable String problem,
            @Nullable String reason) {}

    private final HandleTask handleTask;

    DecideTasks(HandleTask handleTask) {
        this.handleTask = handleTask;
    }

    public List<RowResult> decide(List<UUID> taskIds, Decision decision, @Nullable String opinion) {
        return taskIds.stream()
                .distinct()
                .map(taskId -> decideOne(taskId, decision, opinion))
                .toList();
    }

    private RowResult decideOne(UUID taskId, Decision decision, @Nullable String opinion) {
        try {
            handleTask.decide(taskId, decision, opinion);
            return new RowResult(taskId, true, null, null);
        } catch (DomainProblem refused) {
            return new RowResult(taskId, false, refused.type().slug(), reasonOf(refused));
        }
    }

    private static String reasonOf(DomainProblem refused) {
        String details = refused.fields().stream().map(field -> field.message()).collect(Collectors.joining("；"));
        return details.isEmpty() ? refused.type().title() + "。" + refused.type().wayOut() : details;
    }
}
