package cn.wuli.membership.register;

import static cn.wuli.membership.register.MemberAction.CANCEL;
import static cn.wuli.membership.register.MemberAction.EXPEL;
import static cn.wuli.membership.register.MemberAction.RETAIN;
import static cn.wuli.membership.register.MemberAction.WITHDRAW;

import java.util.Arrays;
import java.util.List;

/** Why a standing changed, where the regulation asks for a reason (工会会员会籍管理办法 §§12–21). */
public enum StatusReason {
    RETIREMENT(RETAIN, "退休"),
    UNEMPLOYMENT(RETAIN, "失业"),
    MILITARY_SERVICE(RETAIN, "服兵役"),
    GOING_ABROAD(RETAIN, "出国（境）"),
    OWN_WISH(WITHDRAW, "本人申请"),
    /** Six months without dues and without taking part counts as leaving. */
    STAYING_AWAY(WITHDRAW, "六个月不交会费、不参加活动"),
    DISCIPLINE(EXPEL, "违反法律或章程"),
    DEATH(CANCEL, "去世"),
    ENTERED_BY_MISTAKE(CANCEL, "登记有误");

    private final MemberAction action;
    private final String label;

    StatusReason(MemberAction action, String label) {
        this.action = action;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The reasons that an action must choose from; empty when it needs none. */
    public static List<StatusReason> of(MemberAction action) {
        return Arrays.stream(values()).filter(reason -> reason.action == action).toList();
    }
}
