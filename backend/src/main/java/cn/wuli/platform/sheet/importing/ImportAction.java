package cn.wuli.platform.sheet.importing;

/** What happens to an import. */
public enum ImportAction {
    PASS,
    REFUSE,
    /** The person has seen the result of the check and wants it so. */
    CONFIRM,
    APPLY,
    FAIL
}
