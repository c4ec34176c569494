package cn.wuli.organisation.changing;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.workflow.AllowedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the acting post may do with a change, and why not. */
final class ChangeAccess {
    private static final Set<ChangeAction> DECISIONS =
            Set.of(ChangeAction.APPROVE, ChangeAction.RETURN, ChangeAction.REJECT);

    private ChangeAccess() {}

    static List<AllowedAction> allowed(UnitChange change, Actor actor) {
        List<AllowedAction> allowed = new ArrayList<>();
        for (ChangeAction action : ChangeStatus.FLOW.allowed(change.status())) {
            if (action == ChangeAction.APPLY) {
                continue;
            }
            if (DECISIONS.contains(action)) {
                allowed.add(decision(action, change, actor));
            } else {
                allowed.add(
                        actor.may("unit.change")
                                ? AllowedAction.yes(action)
                                : AllowedAction.no(action, "当前职务没有办理组织变更的权限"));
            }
        }
        return allowed;
    }

    private static AllowedAction decision(ChangeAction action, UnitChange change, Actor actor) {
        if (change.superiorId() != null) {
            return AllowedAction.no(action, "由隶属上级审批");
        }
        if (!actor.may("unit.decide")) {
            return AllowedAction.no(action, "当前职务没有决定组织变更的权限");
        }
        if (actor.personId().equals(change.proposedBy())) {
            return AllowedAction.no(action, "提出人不能决定自己提出的变更，请由其他同志办理");
        }
        return AllowedAction.yes(action);
    }
}
