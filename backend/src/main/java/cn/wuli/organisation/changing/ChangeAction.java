package cn.wuli.organisation.changing;

/** What can be done with a change. */
public enum ChangeAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    RETURN,
    REJECT,
    APPLY,
    DISCARD
}
