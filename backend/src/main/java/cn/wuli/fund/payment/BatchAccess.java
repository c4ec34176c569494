package cn.wuli.fund.payment;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the acting person may do with a batch and its payments, with the reason when not. */
@ApplicationScoped
class BatchAccess {
    private static final Set<BatchStatus> WITH_BANK = Set.of(BatchStatus.RELEASED, BatchStatus.RECONCILING);
    private static final Set<BatchStatus> ANSWERED = Set.of(BatchStatus.RECONCILING, BatchStatus.CLOSED);

    /** Acts that leave the state of the batch as it is. */
    private enum Beside {
        DOWNLOAD,
        FOLLOW_UP
    }

    private enum ItemAction {
        REMOVE,
        PROPOSE_OUTCOME,
        CONFIRM_OUTCOME,
        REFUSE_OUTCOME
    }

    private static final String NOT_THIS_POST = "当前职务不能办理付款批次的这一步。";

    private final CurrentActor actor;

    BatchAccess(CurrentActor actor) {
        this.actor = actor;
    }

    List<AllowedAction> ofBatch(BatchStatus status, Row row) throws SQLException {
        List<UUID> handled = Stream.of(row.maybeId("built_by"), row.maybeId("approved_by"))
                .filter(Objects::nonNull)
                .toList();
        long open = row.number("open");
        List<AllowedAction> actions = new ArrayList<>();
        for (BatchAction action : BatchAction.FLOW.allowed(status)) {
            actions.add(
                    action == BatchAction.CLOSE && open > 0
                            ? AllowedAction.no(action, "还有 " + open + " 笔付款没有结果，不能办结。")
                            : step(action, handled));
        }
        if (WITH_BANK.contains(status)) {
            actions.add(permitted(Beside.DOWNLOAD, "payment.release"));
        }
        if (ANSWERED.contains(status) && row.number("to_repeat") > 0) {
            actions.add(permitted(Beside.FOLLOW_UP, "payment.build"));
        }
        return actions;
    }

    List<AllowedAction> ofItem(BatchStatus batch, String status, @Nullable UUID proposedBy) {
        if (batch == BatchStatus.BUILDING && "READY".equals(status)) {
            return List.of(permitted(ItemAction.REMOVE, "payment.build"));
        }
        if (!"UNKNOWN".equals(status)) {
            return List.of();
        }
        if (proposedBy == null) {
            return List.of(permitted(ItemAction.PROPOSE_OUTCOME, "payment.release"));
        }
        return List.of(another(ItemAction.CONFIRM_OUTCOME, proposedBy), another(ItemAction.REFUSE_OUTCOME, proposedBy));
    }

    private AllowedAction another(ItemAction action, UUID proposedBy) {
        return actor.get().personId().equals(proposedBy)
                ? AllowedAction.no(action, "付款结果由您提出，须由另一人核实。")
                : permitted(action, "payment.approve");
    }

    private AllowedAction step(BatchAction action, List<UUID> handled) {
        Actor current = actor.get();
        boolean needsAnother = action == BatchAction.APPROVE || action == BatchAction.RELEASE;
        return current.may(action.permission()) && needsAnother && handled.contains(current.personId())
                ? AllowedAction.no(action, "制单、批准和放款必须由不同的人办理，您已经手过上一步。")
                : permitted(action, action.permission());
    }

    private AllowedAction permitted(Enum<?> action, String permission) {
        return actor.get().may(permission) ? AllowedAction.yes(action) : AllowedAction.no(action, NOT_THIS_POST);
    }
}
