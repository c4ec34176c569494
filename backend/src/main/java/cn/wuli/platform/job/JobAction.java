package cn.wuli.platform.job;

/** What happens to a job. */
public enum JobAction {
    /** An instance picks it up, the first time or after another instance died. */
    BEGIN,
    RETRY,
    FINISH,
    FAIL,
    CANCEL
}
