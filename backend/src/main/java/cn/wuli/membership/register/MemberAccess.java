package cn.wuli.membership.register;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the acting post may do with a member next. */
@ApplicationScoped
public class MemberAccess {
    public static final String CHANGE = "member.change";
    public static final String STATUS = "member.status";
    public static final String UNMASK = "member.unmask";

    /** What needs no step of {@link MemberStatus#FLOW}. */
    public enum Act {
        CHANGE_DETAILS,
        MOVE,
        UNMASK
    }

    private final CurrentActor currentActor;

    MemberAccess(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public List<AllowedAction> actions(Member member) {
        Actor actor = currentActor.get();
        List<AllowedAction> actions = new ArrayList<>();
        actions.add(permitted(actor, Act.CHANGE_DETAILS, CHANGE));
        actions.add(permitted(actor, Act.MOVE, CHANGE));
        actions.add(permitted(actor, Act.UNMASK, UNMASK));
        for (MemberAction action : MemberAction.values()) {
            if (!MemberStatus.FLOW.allows(member.status(), action)) {
                actions.add(
                        AllowedAction.no(action, "会籍状态为“" + member.status().label() + "”时不能" + action.label() + "。"));
            } else {
                actions.add(permitted(actor, action, STATUS));
            }
        }
        return actions;
    }

    private static AllowedAction permitted(Actor actor, Enum<?> action, String permission) {
        return actor.may(permission) ? AllowedAction.yes(action) : AllowedAction.no(action, "当前职务没有此权限，请由有权限的职务办理。");
    }
}
